package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// Finds what an address names, or says why there is nothing.
@Singleton
final class Editions {

  static final String NEWEST = "newest";

  private final EditionBrowser browser;

  Editions(EditionBrowser browser) {
    this.browser = browser;
  }

  /// @param asOf a period's code, or `newest`
  /// @param revision the newest one where it is not given
  /// @throws ApiProblem where there is none
  AuditedEdition getEdition(String plan, String asOf, @Nullable Integer revision) {
    return findEdition(plan(plan), asOf, Optional.ofNullable(revision))
        .orElseThrow(
            () ->
                asOf.equals(NEWEST)
                    ? ApiProblem.noSuchPlan(plan)
                    : ApiProblem.noSuchEdition(plan, asOf));
  }

  AuditedEdition getNewest(String plan) {
    return getEdition(plan, NEWEST, null);
  }

  private Optional<AuditedEdition> findEdition(
      PlanCode plan, String asOf, Optional<Integer> revision) {
    if (asOf.equals(NEWEST)) {
      return browser.findNewest(plan);
    }
    Period period = period(asOf);
    return revision
        .map(number -> browser.findRevision(plan, period, number))
        .orElseGet(() -> browser.findEdition(plan, period));
  }

  static PlanCode plan(String code) {
    try {
      return new PlanCode(code);
    } catch (IllegalArgumentException e) {
      throw ApiProblem.noSuchPlan(code);
    }
  }

  static IndicatorKey indicator(String plan, String key) {
    try {
      return new IndicatorKey(key);
    } catch (IllegalArgumentException e) {
      throw ApiProblem.noSuchIndicator(plan, key);
    }
  }

  static Period period(String code) {
    try {
      return Periods.parse(code);
    } catch (IllegalArgumentException e) {
      throw ApiProblem.notAPeriod(code);
    }
  }
}
