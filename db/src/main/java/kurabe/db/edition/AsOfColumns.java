package kurabe.db.edition;

import io.micronaut.data.annotation.Embeddable;
import java.util.Optional;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// An [AsOf].
@Embeddable
public record AsOfColumns(String text, @Nullable String period) {

  public static AsOfColumns of(AsOf asOf) {
    return new AsOfColumns(asOf.text(), asOf.period().map(Period::code).orElse(null));
  }

  public AsOf toAsOf() {
    return new AsOf(text, Optional.ofNullable(period).map(Periods::parse));
  }
}
