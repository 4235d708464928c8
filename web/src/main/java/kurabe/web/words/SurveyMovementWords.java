package kurabe.web.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Region;
import kurabe.core.revision.Change;
import kurabe.core.revision.Cited;
import kurabe.core.revision.RankPlace;
import kurabe.core.revision.SurveyMovement;
import kurabe.core.revision.SurveyMovement.GapMoved;
import kurabe.core.revision.SurveyMovement.RankMoved;
import kurabe.core.revision.SurveyMovement.ValueMoved;
import kurabe.core.revision.SurveyRadius;

/// What a corrected survey moved, in words.
public final class SurveyMovementWords {

  private final ConceptCatalog catalog;
  private final BodyNames bodies;

  private SurveyMovementWords(ConceptCatalog catalog, BodyNames bodies) {
    this.catalog = catalog;
    this.bodies = bodies;
  }

  /// @param known bodies, beyond the municipalities that the survey itself brings along
  public static SurveyMovementWords of(
      SurveyRadius radius, ConceptCatalog catalog, List<Jurisdiction> known) {
    List<Jurisdiction> all =
        Stream.of(known, radius.after().table().introduced(), radius.before().table().introduced())
            .flatMap(List::stream)
            .distinct()
            .toList();
    return new SurveyMovementWords(catalog, new BodyNames(all));
  }

  /// Whose figure: `青森県`.
  public String body(SurveyMovement movement) {
    return bodies.of(movement.cell().body());
  }

  /// What kind of figure, of which concept at which time.
  public String what(SurveyMovement movement) {
    return concept(movement.cell().concept())
        + "（"
        + AsOfWords.of(movement.cell().asOf())
        + "）の"
        + kind(movement);
  }

  private String concept(ConceptCode code) {
    return catalog.concepts().findConcept(code).map(Concept::name).orElse(code.value());
  }

  private static String kind(SurveyMovement movement) {
    return switch (movement) {
      case ValueMoved _ -> "値";
      case RankMoved(RankPlace place, var _) -> group(place.region()) + "順位";
      case GapMoved _ -> "全国との差";
    };
  }

  private static String group(Optional<Region> region) {
    return region.map(it -> it.label() + "での").orElse("全国での");
  }

  public static SideWords sides(SurveyMovement movement) {
    return switch (movement) {
      case ValueMoved it -> sides(it.change(), ValueWords::of);
      case RankMoved it -> sides(it.change(), RankWords::of);
      case GapMoved it -> sides(it.change(), DifferenceWords::of);
    };
  }

  private static <T> SideWords sides(Change<T> change, Function<T, String> words) {
    return new SideWords(side(change.findBefore(), words), side(change.findAfter(), words));
  }

  private static <T> String side(Optional<Cited<T>> side, Function<T, String> words) {
    return side.map(Cited::content).map(words).orElse(SideWords.NOTHING);
  }
}
