package kurabe.importers.read.office;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.read.Format;
import kurabe.importers.read.Limits;

/// Opens what Excel and Word save: packages of parts, and says what is the matter with others that
/// begin alike. Macros are parts that nobody asks for.
@Singleton
public final class OfficeFormat implements Format {

  private final Limits limits;
  private final List<PackagedFormat> formats;

  public OfficeFormat(Limits limits, List<PackagedFormat> formats) {
    this.limits = limits;
    this.formats = List.copyOf(formats);
  }

  @Override
  public boolean claims(byte[] bytes) {
    return OfficeBytes.isPackage(bytes) || OfficeBytes.isCompound(bytes);
  }

  @Override
  public Opened open(byte[] bytes) {
    if (bytes.length > limits.bytes()) {
      return failed(Unreadable.TOO_LARGE);
    }
    return OfficeBytes.isCompound(bytes)
        ? failed(
            OfficeBytes.isEncrypted(bytes) ? Unreadable.ENCRYPTED : Unreadable.UNSUPPORTED_FORMAT)
        : unpacked(bytes);
  }

  /// The libraries below throw what they like at broken files; whatever it is, the file is broken.
  private Opened unpacked(byte[] bytes) {
    try (Parts parts = Parts.of(bytes, limits.unpackedBytes())) {
      return opened(parts);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return TooLargeException.find(e)
          .<Opened>map(
              found ->
                  new Opened.Failed(new Problem.UnreadableDocument(found.place(), found.reason())))
          .orElseGet(() -> failed(Unreadable.DAMAGED));
    }
  }

  private Opened opened(Parts parts) throws IOException, XMLStreamException {
    Optional<String> main = Relations.main(parts);
    if (main.isEmpty() || !main.get().endsWith(".xml")) {
      return failed(Unreadable.UNSUPPORTED_FORMAT);
    }
    String root = parts.root(main.get());
    for (PackagedFormat format : formats) {
      if (format.root().equals(root)) {
        return format.open(parts, main.get());
      }
    }
    return failed(Unreadable.UNSUPPORTED_FORMAT);
  }

  private static Opened failed(Unreadable reason) {
    return new Opened.Failed(new Problem.UnreadableDocument(Place.WHOLE, reason));
  }
}
