package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.correcting.Correction;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.importing.Examination;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.Publication;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import org.jspecify.annotations.Nullable;

/// One report with everything in it: the answer of an import and of `/editions/{plan}/{asOf}`.
///
/// @param source code of the importer that read it; null where none could
/// @param jurisdiction code of the prefecture
/// @param plan the plan's title
/// @param publication null for what is only examined
/// @param levels names of the levels of the plan's tree, from the root down
/// @param audit how many of all published figures were confirmed
/// @param changes what this publication moved; null for what was not published just now as a
/// correction
@Serdeable
public record EditionJson(
    @Nullable String source,
    @Nullable String jurisdiction,
    @Nullable String plan,
    @Nullable String planCode,
    @Nullable Head edition,
    @Nullable PublicationJson publication,
    DocumentJson document,
    @Nullable SchemeJson scheme,
    List<String> levels,
    List<ItemJson> items,
    List<IndicatorJson> indicators,
    List<EvaluationJson> evaluations,
    List<TallyJson> tallies,
    List<GoalJson> goals,
    List<StatementJson> statements,
    List<CaseJson> cases,
    @Nullable VerdictCounts audit,
    List<ProblemJson> problems,
    @Nullable RadiusJson changes) {

  /// @param asOf code of the day or fiscal year that the report reports on
  @Serdeable
  public record Head(String asOf, String label) {

    static Head of(EditionHead head) {
      return new Head(head.asOf().code(), head.label());
    }
  }

  /// Nothing was stored.
  public static EditionJson of(Examination.Draft draft) {
    return whole(Audited.of(draft), null, null);
  }

  /// @param publication that it waits for a review, or was published before
  public static EditionJson of(Examination.Draft draft, PublicationJson publication) {
    return whole(Audited.of(draft), publication, null);
  }

  /// @param audited the draft with the disputes that its edition has
  /// @param correction what it moved, where it was published just now
  public static EditionJson of(
      Audited audited, Publication publication, Optional<Correction> correction) {
    return whole(
        audited, PublicationJson.of(publication), correction.map(RadiusJson::of).orElse(null));
  }

  public static EditionJson of(AuditedEdition published) {
    PublishedEdition one = published.published();
    return whole(
        Audited.of(published), PublicationJson.of(one.revision(), one.publishedAt()), null);
  }

  private static EditionJson whole(
      Audited audited, @Nullable PublicationJson publication, @Nullable RadiusJson changes) {
    Edition edition = audited.edition();
    EditionHead own = edition.head();
    return new EditionJson(
        own.source(),
        own.plan().jurisdiction().value(),
        own.plan().title(),
        own.plan().code().value(),
        Head.of(own),
        publication,
        DocumentJson.of(own.document()),
        SchemeJson.of(audited.scheme()),
        own.plan().levels(),
        edition.items().stream().map(ItemJson::of).toList(),
        edition.allItems().flatMap(item -> indicators(item, audited)).toList(),
        edition.evaluations().stream()
            .filter(one -> !isWithObservation(one, audited))
            .map(one -> EvaluationJson.of(one, audited))
            .toList(),
        edition.tallies().stream().map(tally -> TallyJson.of(tally, audited)).toList(),
        edition.goals().stream().map(GoalJson::of).toList(),
        edition.statements().stream().map(one -> StatementJson.of(one, audited)).toList(),
        edition.cases().stream().map(CaseJson::of).toList(),
        VerdictCounts.of(audited.audit()),
        ProblemJson.all(edition.problems()),
        changes);
  }

  /// Nothing was read: only the file and the reasons are known.
  ///
  /// @param bytes of the file; empty where they could not be read
  public static EditionJson refused(
      String fileName, Optional<byte[]> bytes, List<Problem> problems) {
    DocumentJson document = DocumentJson.unread(fileName, bytes);
    return new EditionJson(
        null,
        null,
        null,
        null,
        null,
        null,
        document,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        ProblemJson.all(problems),
        null);
  }

  private static Stream<IndicatorJson> indicators(PlanItem item, Audited audited) {
    return item.indicators().stream().map(one -> IndicatorJson.of(item, one, audited));
  }

  /// An indicator's verdict is told with its value where there is one, and by itself where not.
  private static boolean isWithObservation(PublishedEvaluation one, Audited audited) {
    return one.subject() instanceof Subject.OfIndicator(var key)
        && audited.index().findObservation(key, one.period()).isPresent();
  }
}
