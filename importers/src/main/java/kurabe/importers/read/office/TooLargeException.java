package kurabe.importers.read.office;

import java.io.IOException;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;

/// A file grows beyond what is looked into.
public final class TooLargeException extends IOException {

  private final transient Place place;
  private final Unreadable reason;

  public TooLargeException(Place place, Unreadable reason) {
    super(reason.name());
    this.place = place;
    this.reason = reason;
  }

  Place place() {
    return place;
  }

  Unreadable reason() {
    return reason;
  }
}
