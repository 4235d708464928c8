package kurabe.importers.read;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.util.List;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;

/// Reads plain text.
@Singleton
public class TextReader {

  private final Decoder decoder;

  /// @param maximumBytes the largest file that is looked into; the reports are some ten kilobytes
  public TextReader(@Value("${kurabe.import.maximum-bytes:33554432}") int maximumBytes) {
    this.decoder = new Decoder(maximumBytes);
  }

  /// Never throws for bad input.
  public Decoded read(byte[] bytes) {
    return switch (decoder.decode(bytes)) {
      case Decoding.Failed(Problem problem) -> new Decoded.Failed(problem);
      case Decoding.Characters(String text, Charset charset) -> document(text, charset);
    };
  }

  private static Decoded document(String text, Charset charset) {
    List<Line> lines = LineSplitter.split(text);
    if (lines.stream().allMatch(Line::isBlank)) {
      return new Decoded.Failed(new Problem.EmptyDocument(Place.WHOLE));
    }
    return new Decoded.Text(new TextDocument(lines, "text/plain; charset=" + charset.name()));
  }
}
