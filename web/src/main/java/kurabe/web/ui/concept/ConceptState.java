package kurabe.web.ui.concept;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Region;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// What is set side by side; the address carries all of it.
///
/// @param bodies a region, `all`, or codes of prefectures
/// @param vintage empty for the newest that can be compared, and for what is no time
/// @param byValue whether rows are in the order of their values instead of the bodies' codes
record ConceptState(String bodies, Optional<Period> vintage, boolean byValue) {

  static final String USUAL = Region.TOHOKU.code();

  private static final String BODIES = "bodies";
  private static final String VINTAGE = "vintage";
  private static final String ORDER = "order";
  private static final String VALUE = "value";

  static ConceptState parse(QueryParameters query) {
    return new ConceptState(
        query.getSingleParameter(BODIES).filter(text -> !text.isBlank()).orElse(USUAL),
        query.getSingleParameter(VINTAGE).flatMap(ConceptState::period),
        query.getSingleParameter(ORDER).filter(VALUE::equals).isPresent());
  }

  private static Optional<Period> period(String code) {
    try {
      return Optional.of(Periods.parse(code));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  QueryParameters toQuery() {
    Map<String, String> query = new LinkedHashMap<>();
    if (!bodies.equals(USUAL)) {
      query.put(BODIES, bodies);
    }
    vintage.ifPresent(period -> query.put(VINTAGE, period.code()));
    if (byValue) {
      query.put(ORDER, VALUE);
    }
    return QueryParameters.simple(query);
  }

  ConceptState withBodies(String chosen) {
    return new ConceptState(chosen, vintage, byValue);
  }

  ConceptState withVintage(Optional<Period> chosen) {
    return new ConceptState(bodies, chosen, byValue);
  }

  ConceptState withOrder(boolean chosen) {
    return new ConceptState(bodies, vintage, chosen);
  }

  /// The address of a concept's page with this choice.
  String path(ConceptCode concept) {
    return new Location(ConceptsView.PATH + "/" + concept.value(), toQuery())
        .getPathWithQueryParameters();
  }

  /// The address of the list with this choice of bodies.
  String listPath() {
    return new Location(
            ConceptsView.PATH, new ConceptState(bodies, Optional.empty(), false).toQuery())
        .getPathWithQueryParameters();
  }
}
