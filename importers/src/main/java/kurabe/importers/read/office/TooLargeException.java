package kurabe.importers.read.office;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import org.jspecify.annotations.Nullable;

/// A file grows beyond what is looked into.
public final class TooLargeException extends IOException {

  private static final int DEEPEST = 10;

  private final transient Place place;
  private final Unreadable reason;

  public TooLargeException(Place place, Unreadable reason) {
    super(reason.name());
    this.place = place;
    this.reason = reason;
  }

  /// Among what an exception was caused by: the XML parser wraps those of its stream.
  static Optional<TooLargeException> find(Throwable exception) {
    return Stream.iterate(exception, Objects::nonNull, TooLargeException::cause)
        .limit(DEEPEST)
        .filter(TooLargeException.class::isInstance)
        .map(TooLargeException.class::cast)
        .findFirst();
  }

  private static @Nullable Throwable cause(Throwable exception) {
    return exception instanceof XMLStreamException xml && xml.getNestedException() != null
        ? xml.getNestedException()
        : exception.getCause();
  }

  Place place() {
    return place;
  }

  Unreadable reason() {
    return reason;
  }
}
