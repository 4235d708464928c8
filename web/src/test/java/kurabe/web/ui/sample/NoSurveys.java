package kurabe.web.ui.sample;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import kurabe.core.browsing.PublishedSurvey;
import kurabe.core.browsing.SurveyArchive;
import kurabe.core.browsing.SurveySummary;

/// Views without a server know no survey that was ever corrected.
@Singleton
@Primary
@Requires(env = Environment.TEST)
public class NoSurveys implements SurveyArchive {

  @Override
  public List<SurveySummary> listPublications(int limit) {
    return List.of();
  }

  @Override
  public List<PublishedSurvey> listContents(Collection<Key> keys) {
    return List.of();
  }
}
