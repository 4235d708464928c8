package kurabe.importers.read;

import java.nio.charset.Charset;
import java.util.Optional;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;

/// Turns bytes into characters in the encodings that Japanese offices use.
///
/// @param maximumBytes the largest file that is looked into
record Decoder(int maximumBytes) {

  /// Never throws for bad input.
  Decoding decode(byte[] bytes) {
    if (bytes.length > maximumBytes) {
      return failed(Place.WHOLE, Unreadable.TOO_LARGE);
    }
    if (Signatures.isDocument(bytes)) {
      return failed(Place.WHOLE, Unreadable.UNSUPPORTED_FORMAT);
    }
    Optional<Charset> marked = Signatures.findUtf16(bytes);
    return marked.isPresent() ? utf16(bytes, marked.get()) : text(bytes);
  }

  /// What spreadsheets call Unicode text.
  private static Decoding utf16(byte[] bytes, Charset charset) {
    return Encodings.decode(bytes, charset)
        .<Decoding>map(
            text ->
                Controls.findLine(text)
                    .map(line -> failed(line, Unreadable.NOT_TEXT))
                    .orElseGet(() -> new Decoding.Characters(text, charset)))
        .orElseGet(() -> failed(Place.WHOLE, Unreadable.UNKNOWN_ENCODING));
  }

  private static Decoding text(byte[] bytes) {
    Optional<Place> control = Controls.findLine(bytes);
    if (control.isPresent()) {
      return failed(control.get(), Unreadable.NOT_TEXT);
    }
    Optional<Place> change = EncodingChange.find(bytes);
    if (change.isPresent()) {
      return failed(change.get(), Unreadable.MIXED_ENCODINGS);
    }
    for (Charset charset : Encodings.CANDIDATES) {
      Optional<String> text = Encodings.decode(bytes, charset);
      if (text.isPresent()) {
        return new Decoding.Characters(text.get(), charset);
      }
    }
    return failed(EncodingChange.firstUnknown(bytes), Unreadable.UNKNOWN_ENCODING);
  }

  private static Decoding failed(Place place, Unreadable reason) {
    return new Decoding.Failed(new Problem.UnreadableDocument(place, reason));
  }
}
