package kurabe.db.survey;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kurabe.db.edition.PlaceColumns;
import kurabe.db.edition.Storage;
import kurabe.db.edition.ValueColumns;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Writes the values of a survey with `COPY`: a table of all municipalities has tens of thousands.
@Singleton
final class ValueWriter {

  private static final String COPY =
      """
      copy survey_value (survey_revision_id, vintage_position, body,
        value_kind, value_number, value_scale, value_unit, value_text, value_against, value_reason,
        ratio_count, ratio_whole, computed,
        citation_place_kind, citation_place_page, citation_place_line, citation_place_column,
        citation_place_sheet, citation_quote)
      from stdin
      """;

  private final Storage storage;

  ValueWriter(Storage storage) {
    this.storage = storage;
  }

  /// In the transaction that is under way.
  void write(List<ValueRow> rows) {
    storage.withConnection(connection -> copy(connection, rows));
  }

  private static void copy(Connection connection, List<ValueRow> rows) {
    CopyText text = new CopyText();
    rows.forEach(row -> append(text, row));
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY, new StringReader(text.toString()));
    } catch (SQLException e) {
      throw new IllegalStateException("values of a survey were refused", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(CopyText text, ValueRow row) {
    ValueColumns value = row.value();
    PlaceColumns place = row.citation().place();
    text.row(
        row.surveyRevisionId(),
        row.vintagePosition(),
        row.body(),
        value.kind(),
        plain(value.number()),
        value.scale(),
        value.unit(),
        value.text(),
        value.against(),
        value.reason(),
        plain(row.ratioCount()),
        plain(row.ratioWhole()),
        row.computed(),
        place.kind(),
        place.page(),
        place.line(),
        place.column(),
        place.sheet(),
        row.citation().quote());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
