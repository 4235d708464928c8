package kurabe.web.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as clocks in Japan show them, whatever the server's own clock is set to.
public final class InstantWords {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.JAPAN).withZone(ZoneId.of("Asia/Tokyo"));

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN).withZone(ZoneId.of("Asia/Tokyo"));

  private InstantWords() {}

  public static String day(Instant instant) {
    return DAY.format(instant);
  }

  public static String of(Instant instant) {
    return FORMAT.format(instant);
  }
}
