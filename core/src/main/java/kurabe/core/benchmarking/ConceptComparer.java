package kurabe.core.benchmarking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.time.Period;

/// Sets prefectures beside each other and the nation by concept, with a fixed number of queries
/// however many concepts and bodies there are.
@Singleton
public final class ConceptComparer {

  private final ConceptCatalog catalog;
  private final EditionLibrary library;
  private final SurveyLibrary surveys;
  private final ReportedFigures reports;

  ConceptComparer(
      ConceptCatalog catalog,
      EditionLibrary library,
      SurveyLibrary surveys,
      ReportedFigures reports) {
    this.catalog = catalog;
    this.library = library;
    this.surveys = surveys;
    this.reports = reports;
  }

  /// The groups that can be looked at.
  public BodyGroups groups() {
    return new BodyGroups(library.listJurisdictions());
  }

  /// One concept, with ranks.
  ///
  /// @param vintage the time whose figures are compared; the newest that can be where left out
  public ConceptComparison compare(Concept concept, BodyGroup group, Optional<Period> vintage) {
    List<Jurisdiction> prefectures = groups().all().bodies();
    return gather(List.of(concept), new Known(prefectures, true), vintage)
        .getFirst()
        .compare(group.bodies());
  }

  /// All concepts that anybody in the group or the nation has a figure for, in the catalogue's
  /// order.
  /// Ranks are those within the group's own values and not shown beside others: ask for one
  /// concept.
  public List<ConceptComparison> compareAll(BodyGroup group) {
    return gather(measures(), new Known(group.bodies(), false), Optional.empty()).stream()
        .map(material -> material.compare(group.bodies()))
        .filter(comparison -> !comparison.isEmpty())
        .toList();
  }

  /// Concepts that others are not divided by.
  private List<Concept> measures() {
    List<Concept> all = catalog.listConcepts();
    Set<ConceptCode> wholes =
        all.stream().flatMap(concept -> concept.denominator().stream()).collect(toSet());
    return all.stream().filter(concept -> !wholes.contains(concept.code())).toList();
  }

  /// @param all whether the bodies are all prefectures
  private record Known(List<Jurisdiction> bodies, boolean all) {

    List<JurisdictionCode> withNation() {
      return Stream.concat(
              Stream.of(JurisdictionCode.NATION), bodies.stream().map(Jurisdiction::code))
          .toList();
    }
  }

  private List<ConceptMaterial> gather(
      List<Concept> concepts, Known known, Optional<Period> vintage) {
    List<ConceptCode> codes = concepts.stream().map(Concept::code).toList();
    Map<ConceptCode, List<SurveyVintage>> vintages =
        surveys.listVintages(codes).stream().collect(groupingBy(SurveyVintage::concept));
    Map<ConceptCode, List<SurveyFigure>> values = values(vintages.values(), known, vintage);
    Map<ConceptCode, List<Sourced>> reported = reports.byConcept();
    return concepts.stream()
        .map(
            concept ->
                new ConceptMaterial(
                    concept,
                    vintages.getOrDefault(concept.code(), List.of()),
                    VintageChoice.candidates(
                        vintages.getOrDefault(concept.code(), List.of()), vintage),
                    values.getOrDefault(concept.code(), List.of()),
                    reported.getOrDefault(concept.code(), List.of()),
                    known.bodies(),
                    known.all()))
        .toList();
  }

  private Map<ConceptCode, List<SurveyFigure>> values(
      Collection<List<SurveyVintage>> vintages, Known known, Optional<Period> vintage) {
    List<SurveyVintage> candidates =
        vintages.stream().flatMap(all -> VintageChoice.candidates(all, vintage).stream()).toList();
    return surveys.listValues(candidates, known.withNation()).stream()
        .collect(groupingBy(one -> one.vintage().concept()));
  }
}
