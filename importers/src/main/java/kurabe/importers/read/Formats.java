package kurabe.importers.read;

import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.document.Opened;
import kurabe.core.importing.DocumentOpener;

/// Opens a file of any format. What no format claims is looked at as text.
@Singleton
public class Formats implements DocumentOpener {

  private final List<Format> formats;
  private final PlainText text;

  public Formats(List<Format> formats, PlainText text) {
    this.formats = List.copyOf(formats);
    this.text = text;
  }

  @Override
  public Opened open(byte[] bytes) {
    return formats.stream()
        .filter(format -> format.claims(bytes))
        .findFirst()
        .map(format -> format.open(bytes))
        .orElseGet(() -> text.open(bytes));
  }
}
