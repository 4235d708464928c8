package kurabe.importers.read;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.document.Line;
import kurabe.importers.document.TextDocument;

/// Reads plain text in the encodings that Japanese offices use.
@Singleton
public class TextReader {

  private final int maximumBytes;

  /// @param maximumBytes the largest file that is looked into; the reports are some ten kilobytes
  public TextReader(@Value("${kurabe.import.maximum-bytes:33554432}") int maximumBytes) {
    this.maximumBytes = maximumBytes;
  }

  /// Never throws for bad input.
  public Decoded read(byte[] bytes) {
    if (bytes.length > maximumBytes) {
      return unreadable(Unreadable.TOO_LARGE);
    }
    return Signatures.findObjection(bytes)
        .map(TextReader::unreadable)
        .orElseGet(() -> decode(bytes));
  }

  private static Decoded decode(byte[] bytes) {
    for (Charset charset : Encodings.CANDIDATES) {
      Optional<String> text = Encodings.decode(bytes, charset);
      if (text.isPresent()) {
        return document(text.get(), charset);
      }
    }
    return unreadable(Unreadable.UNKNOWN_ENCODING);
  }

  private static Decoded document(String text, Charset charset) {
    List<Line> lines = LineSplitter.split(text);
    if (lines.stream().allMatch(Line::isBlank)) {
      return new Decoded.Failed(new Problem.EmptyDocument(Place.WHOLE));
    }
    return new Decoded.Text(new TextDocument(lines, "text/plain; charset=" + charset.name()));
  }

  private static Decoded unreadable(Unreadable reason) {
    return new Decoded.Failed(new Problem.UnreadableDocument(Place.WHOLE, reason));
  }
}
