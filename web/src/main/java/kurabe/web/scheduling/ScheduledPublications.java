package kurabe.web.scheduling;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import kurabe.core.drafting.DuePublications;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.web.words.ProgressWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Publishes what people ordered for a day: when a server starts, and every minute. Commands do
/// not.
@Singleton
@Requires(property = "kurabe.serving", value = "true")
final class ScheduledPublications {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublications.class);
  private static final String PROGRAM = "Kurabe（公開予約）";

  private final DuePublications due;

  ScheduledPublications(DuePublications due) {
    this.due = due;
  }

  @Scheduled(initialDelay = "5s", fixedDelay = "${kurabe.publications.check-every:60s}")
  void publishDue() {
    try {
      due.publishDue(Instant.now(), PROGRAM, ProgressWords::of)
          .forEach(it -> LOG.info("scheduled publication: {}", ProgressWords.of(it)));
    } catch (StorageUnavailable e) {
      LOG.warn("scheduled publications wait for the database: {}", e.getMessage());
    }
  }
}
