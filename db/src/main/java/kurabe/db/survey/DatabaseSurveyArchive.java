package kurabe.db.survey;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kurabe.core.browsing.PublishedSurvey;
import kurabe.core.browsing.SurveyArchive;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.reference.SurveyVintage;
import kurabe.db.edition.JurisdictionRow;
import kurabe.db.edition.Storage;

/// Reads surveys in all their revisions: one statement for the heads, one for vintages, one for
/// values, one for the municipalities, however many revisions are asked for.
@Singleton
final class DatabaseSurveyArchive implements SurveyArchive {

  private final Storage storage;
  private final SurveyRevisions revisions;
  private final SurveyTables.Vintages vintages;
  private final Values values;
  private final SurveyTables.Municipalities municipalities;

  DatabaseSurveyArchive(
      Storage storage,
      SurveyRevisions revisions,
      SurveyTables.Vintages vintages,
      Values values,
      SurveyTables.Municipalities municipalities) {
    this.storage = storage;
    this.revisions = revisions;
    this.vintages = vintages;
    this.values = values;
    this.municipalities = municipalities;
  }

  @Override
  public List<SurveySummary> listPublications(int limit) {
    return storage.read(
        () ->
            revisions.listPublications(limit).stream().map(SurveyRevisionRow::toSummary).toList());
  }

  @Override
  public List<PublishedSurvey> listContents(Collection<Key> keys) {
    return keys.isEmpty() ? List.of() : storage.read(() -> surveys(keys));
  }

  private List<PublishedSurvey> surveys(Collection<Key> keys) {
    List<String> codes = keys.stream().map(key -> key.survey().value()).distinct().toList();
    List<String> names = keys.stream().map(DatabaseSurveyArchive::name).toList();
    List<SurveyRevisionRow> heads = revisions.listRevisions(codes, names);
    if (heads.isEmpty()) {
      return List.of();
    }
    Loaded loaded = load(heads.stream().map(head -> requireNonNull(head.id())).toList());
    Map<String, PublishedSurvey> found =
        heads.stream().collect(toMap(DatabaseSurveyArchive::name, loaded::survey));
    return names.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private Loaded load(List<Long> ids) {
    return new Loaded(
        vintages.findBySurveyRevisionIdIn(ids).stream().collect(toMap(VintageRow::key, it -> it)),
        values.findBySurveyRevisionIdInOrderByVintagePositionAndBody(ids).stream()
            .collect(groupingBy(ValueRow::surveyRevisionId)),
        municipalities.listOf(ids).stream().map(JurisdictionRow::toJurisdiction).toList());
  }

  private record Loaded(
      Map<LatestVintageRow.ValueKey, VintageRow> columns,
      Map<Long, List<ValueRow>> values,
      List<Jurisdiction> municipalities) {

    PublishedSurvey survey(SurveyRevisionRow head) {
      SurveyCode code = new SurveyCode(head.surveyCode());
      List<SurveyValue> all =
          values.getOrDefault(requireNonNull(head.id()), List.of()).stream()
              .map(row -> row.toValue(vintage(row, code)))
              .toList();
      return new PublishedSurvey(
          new SurveyTable(head.toSurvey(), municipalities, all, List.of()), head.number());
    }

    private SurveyVintage vintage(ValueRow row, SurveyCode code) {
      return requireNonNull(columns.get(row.key())).toVintage(code);
    }
  }

  private static String name(Key key) {
    return key.survey().value() + " " + key.number();
  }

  private static String name(SurveyRevisionRow head) {
    return head.surveyCode() + " " + head.number();
  }
}
