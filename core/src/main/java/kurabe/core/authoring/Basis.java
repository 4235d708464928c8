package kurabe.core.authoring;

import kurabe.core.scheme.SchemeCode;

/// What a person believes to be there when they save a text.
public sealed interface Basis {

  /// Nothing of that code: the text is a scheme of its own.
  record Nothing() implements Basis {}

  /// A scheme that the person has read, and now changes.
  ///
  /// @param version number of the version they have read, 0 for what is bundled
  record Version(SchemeCode code, int version) implements Basis {}

  /// A version of the scheme that the text is of; for programs that know what they bring.
  ///
  /// @param version 0 for what is bundled, or for nothing
  record After(int version) implements Basis {}

  /// Whatever there is; for programs that bring a file.
  record Anything() implements Basis {}
}
