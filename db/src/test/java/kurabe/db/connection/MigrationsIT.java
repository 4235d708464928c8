package kurabe.db.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import kurabe.core.publishing.EditionStore;
import kurabe.db.SampleEdition;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MigrationsIT {

  /// `restrict_violation`
  private static final String REFUSED = "23001";

  private static final String OURS =
      """
      from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
        and relname <> 'flyway_schema_history'
      """;

  static final List<String> FORBIDDEN =
      List.of(
          "update revision set label = 'other'",
          "delete from revision",
          "truncate revision cascade",
          "update document set content = ''",
          "delete from document",
          "update observation set value_number = 1",
          "delete from problem",
          "truncate goal",
          "update baseline set value_number = 1",
          "delete from milestone",
          "insert into milestone select revision_id, 99, indicator_position, value_kind,"
              + " value_number, value_scale, value_unit, value_text, value_against, value_reason, due,"
              + " rationale, citation_place_kind, citation_place_page, citation_place_line,"
              + " citation_place_column, citation_place_sheet, citation_quote"
              + " from milestone where position = 0 limit 1",
          "insert into goal select revision_id, 99, name, value_kind, value_number, value_scale,"
              + " value_unit, value_text, value_against, value_reason, as_of_text, as_of_period,"
              + " citation_place_kind, citation_place_page, citation_place_line,"
              + " citation_place_column, citation_place_sheet, citation_quote"
              + " from goal where position = 0 limit 1");

  static final List<String> HALVES =
      List.of(
          "is_value('measured', 1, null, '', '1', null, null)",
          "is_value('measured', 1, 0::smallint, '', '1', null, 'unreadable')",
          "is_value('change', 1, 0::smallint, '', '1', null, null)",
          "is_value('words', 1, null, null, 'x', null, null)",
          "is_value('absent', null, null, null, '', null, 'bad-luck')",
          "is_value('absent', null, null, null, '', null, null)",
          "is_value('other', null, null, null, 'x', null, null)",
          "is_outcome('grade', null, null, null, null, null, null)",
          "is_outcome('missing', null, null, null, null, 'A', 'withheld')",
          "is_place('line', 1, 1, null, null)",
          "is_place('cell', null, 1, 1, null)",
          "is_place('whole', null, 1, null, null)");

  @Test
  void everyTableAndColumnHasAComment() {
    List<String> tables = TestDatabase.query("select relname " + OURS);
    assertThat(tables).contains("observation", "jurisdiction", "problem", "published_revision");
    assertThat(TestDatabase.query("select relname " + OURS + " and obj_description(oid) is null"))
        .isEmpty();
    assertThat(
            TestDatabase.query(
                """
                select attrelid::regclass || '.' || attname from pg_attribute
                where attnum > 0 and not attisdropped and col_description(attrelid, attnum) is null
                  and attrelid in (select oid %s)
                """
                    .formatted(OURS)))
        .isEmpty();
  }

  @Test
  void migratingAgainChangesNothing() {
    List<String> before = TestDatabase.query("select version from flyway_schema_history");
    Migrations.run(TestDatabase.dataSource(), "test");
    assertThat(TestDatabase.query("select version from flyway_schema_history")).isEqualTo(before);
  }

  @ParameterizedTest
  @FieldSource("FORBIDDEN")
  void whatIsPublishedIsNeverTouchedAgain(String sql) {
    byte[] bytes = SampleEdition.bytes("immutable");
    TestDatabase.bean(EditionStore.class)
        .publish(SampleEdition.of("immutable", SampleEdition.R6, bytes), bytes);
    assertThatThrownBy(() -> TestDatabase.execute(sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).as(sql).isEqualTo(REFUSED));
  }

  @ParameterizedTest
  @FieldSource("HALVES")
  void halfAValueFitsNoKind(String check) {
    assertThat(TestDatabase.query("select " + check)).containsExactly("f");
  }
}
