package kurabe.core.correcting;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.benchmarking.BodyGroups;
import kurabe.core.benchmarking.SurveyStates;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedSurvey;
import kurabe.core.browsing.SurveyArchive;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.reference.SurveyCode;
import kurabe.core.revision.SurveyRadius;
import kurabe.core.revision.SurveyState;

/// Computes what corrected surveys moved: values, the ranks of all prefectures, gaps to the nation.
@Singleton
public final class SurveyCorrections {

  private static final int FIRST = 1;
  private static final int ALL = Integer.MAX_VALUE;

  private final SurveyArchive archive;
  private final EditionLibrary bodies;
  private final ConceptCatalog catalog;

  SurveyCorrections(SurveyArchive archive, EditionLibrary bodies, ConceptCatalog catalog) {
    this.archive = archive;
    this.bodies = bodies;
    this.catalog = catalog;
  }

  /// The newest publications of all surveys, newest first.
  public List<SurveyCorrection> listNewest(int limit) {
    return corrections(archive.listPublications(limit));
  }

  /// One publication against the revision before it. Empty where it does not exist.
  public Optional<SurveyCorrection> find(SurveyCode survey, int revision) {
    return corrections(
            archive.listPublications(ALL).stream()
                .filter(it -> key(it).equals(new SurveyArchive.Key(survey, revision)))
                .toList())
        .stream()
        .findFirst();
  }

  private List<SurveyCorrection> corrections(List<SurveySummary> publications) {
    Map<SurveyArchive.Key, SurveyState> states =
        load(
            publications.stream()
                .filter(it -> it.revision() > FIRST)
                .map(SurveyCorrections::key)
                .flatMap(key -> Stream.of(key, previous(key)))
                .distinct()
                .toList());
    return publications.stream().map(it -> correction(it, states)).toList();
  }

  private static SurveyCorrection correction(
      SurveySummary publication, Map<SurveyArchive.Key, SurveyState> states) {
    SurveyState before = states.get(previous(key(publication)));
    SurveyState after = states.get(key(publication));
    return before == null || after == null
        ? new SurveyCorrection.First(publication)
        : new SurveyCorrection.Corrected(publication, SurveyRadius.between(before, after));
  }

  private Map<SurveyArchive.Key, SurveyState> load(List<SurveyArchive.Key> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    SurveyStates states =
        new SurveyStates(
            catalog.concepts(), new BodyGroups(bodies.listJurisdictions()).all().bodies());
    return archive.listContents(keys).stream()
        .collect(toMap(SurveyCorrections::key, it -> states.of(it.revision(), it.table())));
  }

  private static SurveyArchive.Key key(PublishedSurvey survey) {
    return new SurveyArchive.Key(survey.table().survey().code(), survey.revision());
  }

  private static SurveyArchive.Key key(SurveySummary publication) {
    return new SurveyArchive.Key(publication.survey().code(), publication.revision());
  }

  private static SurveyArchive.Key previous(SurveyArchive.Key key) {
    return new SurveyArchive.Key(key.survey(), key.number() - 1);
  }
}
