package kurabe.importers.read.pdf;

/// What a reader should know of how a page came to its text.
///
/// @param text whether it has any that can be read
/// @param drawn whether it shows pictures or drawings
/// @param hidden whether its text is invisible: a program recognised it behind a scanned picture
/// @param damaged whether something on it could not be read
record PageSigns(boolean text, boolean drawn, boolean hidden, boolean damaged) {

  /// Pages with nothing on them say nothing.
  boolean isMute() {
    return drawn && !text;
  }
}
