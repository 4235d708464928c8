package kurabe.importers.read;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.document.Opened;
import kurabe.core.importing.DocumentOpener;

/// Opens a file of any format within a limited time. What no format claims is looked at as text.
@Singleton
public class Formats implements DocumentOpener {

  private final List<Format> formats;
  private final PlainText text;
  private final TimeLimit limit;

  @Inject
  public Formats(List<Format> formats, PlainText text, TimeLimit limit) {
    this.formats = List.copyOf(formats);
    this.text = text;
    this.limit = limit;
  }

  /// With time enough for any test.
  public Formats(List<Format> formats, PlainText text) {
    this(formats, text, new TimeLimit(600, 4));
  }

  @Override
  public Opened open(byte[] bytes) {
    return limit.open(() -> read(bytes));
  }

  private Opened read(byte[] bytes) {
    return formats.stream()
        .filter(format -> format.claims(bytes))
        .findFirst()
        .map(format -> format.open(bytes))
        .orElseGet(() -> text.open(bytes));
  }
}
