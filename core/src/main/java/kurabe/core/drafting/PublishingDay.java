package kurabe.core.drafting;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which day it is where publications are ordered for a day.
@Singleton
public final class PublishingDay {

  private final ZoneId zone;

  public PublishingDay(@Value("${kurabe.zone:Asia/Tokyo}") String zone) {
    this.zone = ZoneId.of(zone);
  }

  public LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
