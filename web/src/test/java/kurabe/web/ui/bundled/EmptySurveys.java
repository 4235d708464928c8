package kurabe.web.ui.bundled;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.web.ui.sample.MemorySurveys;

/// No survey was ever published.
@Singleton
@Replaces(SurveyLibrary.class)
@Requires(property = BundledLibrary.PROPERTY, value = EmptyLibrary.EMPTY)
class EmptySurveys extends MemorySurveys {

  EmptySurveys() {
    super(List.of());
  }
}
