package kurabe.web.ui.bundled;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.browsing.EditionLibrary;
import kurabe.web.ui.sample.MemoryLibrary;

/// Nothing was ever published.
@Singleton
@Replaces(EditionLibrary.class)
@Requires(property = BundledLibrary.PROPERTY, value = EmptyLibrary.EMPTY)
class EmptyLibrary extends MemoryLibrary {

  static final String EMPTY = "empty";

  EmptyLibrary() {
    super(List.of());
  }
}
