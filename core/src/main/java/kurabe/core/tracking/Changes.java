package kurabe.core.tracking;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.change.PlanComparison;
import kurabe.core.change.Side;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;

/// Differences between any two periods of a plan's reports. Takes as many statements for two
/// editions
/// as for one.
@Singleton
public final class Changes {

  private final EditionBrowser browser;
  private final EditionLibrary library;

  Changes(EditionBrowser browser, EditionLibrary library) {
    this.browser = browser;
    this.library = library;
  }

  /// @param from the period before `to` where it is not given
  /// @param to the newest column of the newest edition where it is not given
  public Tracked find(PlanCode plan, Optional<PeriodChoice> from, Optional<PeriodChoice> to) {
    List<EditionColumn> columns = library.listColumns(plan);
    if (columns.isEmpty()) {
      return new Tracked.NoSuchPlan();
    }
    Optional<PeriodRef> later =
        to.map(it -> it.find(columns)).orElseGet(() -> Optional.of(newest(columns)));
    Optional<PeriodRef> earlier =
        from.map(it -> it.find(columns)).orElseGet(() -> later.flatMap(it -> before(it, columns)));
    if (later.isEmpty() || (from.isPresent() && earlier.isEmpty())) {
      PeriodChoice asked = later.isEmpty() ? to.orElseThrow() : from.orElseThrow();
      return new Tracked.NoSuchPeriod(asked.code(), columns);
    }
    return earlier
        .filter(it -> !later.equals(Optional.of(it)))
        .<Tracked>map(it -> new Tracked.Found(between(plan, it, later.get(), columns)))
        .orElseGet(() -> new Tracked.OnlyOnePeriod(columns));
  }

  private static PeriodRef newest(List<EditionColumn> columns) {
    return PeriodRef.of(columns.getFirst());
  }

  /// The latest earlier column, in the same report where that has it.
  private static Optional<PeriodRef> before(PeriodRef later, List<EditionColumn> columns) {
    Comparator<PeriodRef> byTime = comparing(it -> it.column().end());
    return columns.stream()
        .map(PeriodRef::of)
        .filter(it -> it.column().end().isBefore(later.column().end()))
        .max(byTime.thenComparing(it -> it.edition().equals(later.edition())));
  }

  private TrackedChange between(
      PlanCode plan, PeriodRef earlier, PeriodRef later, List<EditionColumn> columns) {
    List<AuditedEdition> editions =
        browser.listEditions(plan, List.of(earlier.edition(), later.edition()));
    AuditedEdition then = edition(editions, earlier.edition());
    AuditedEdition now = edition(editions, later.edition());
    return new TrackedChange(
        then,
        earlier.column(),
        now,
        later.column(),
        PlanComparison.between(side(then, earlier), side(now, later)),
        columns);
  }

  private static AuditedEdition edition(List<AuditedEdition> editions, Period asOf) {
    return editions.stream()
        .filter(it -> it.edition().head().asOf().equals(asOf))
        .findFirst()
        .orElseThrow();
  }

  private static Side side(AuditedEdition edition, PeriodRef ref) {
    return new Side(edition.index(), edition.scheme(), ref.column());
  }
}
