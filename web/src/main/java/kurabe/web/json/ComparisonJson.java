package kurabe.web.json;

import static java.util.stream.Collectors.joining;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.comparing.ComparedItem;
import kurabe.core.comparing.Comparison;
import kurabe.core.comparing.CrossedEdition;
import kurabe.core.comparing.ThemeCell;
import kurabe.core.comparing.ThemeRow;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.report.EditionHead;
import org.jspecify.annotations.Nullable;

/// Plans side by side by theme. Nothing is subtracted across plans: each has its own scheme.
@Serdeable
public record ComparisonJson(List<Column> plans, List<Row> themes) {

  /// One plan, as of its newest edition.
  ///
  /// @param under the edition under the scheme that was asked for; null where none was
  @Serdeable
  public record Column(
      String code,
      String title,
      String jurisdiction,
      EditionJson.Head edition,
      int revision,
      SchemeJson scheme,
      @Nullable CrossEvaluationJson under) {

    static Column of(AuditedEdition one, Optional<CrossedEdition> under) {
      EditionHead head = one.edition().head();
      return new Column(
          head.plan().code().value(),
          head.plan().title(),
          head.plan().jurisdiction().value(),
          EditionJson.Head.of(head),
          one.published().revision(),
          SchemeJson.of(one.scheme()),
          under.map(CrossEvaluationJson::of).orElse(null));
    }
  }

  /// One theme.
  @Serdeable
  public record Row(String code, String name, List<Cell> cells) {

    static Row of(ThemeRow row) {
      return new Row(
          row.theme().code(), row.theme().name(), row.cells().stream().map(Cell::of).toList());
    }
  }

  /// What one plan has under the theme.
  ///
  /// @param ground why it belongs there; empty where there is nothing
  @Serdeable
  public record Cell(String plan, String ground, List<Item> items) {

    static Cell of(ThemeCell cell) {
      return new Cell(
          cell.edition().edition().head().plan().code().value(),
          ground(cell),
          cell.items().stream().map(one -> Item.of(one, Audited.of(cell.edition()))).toList());
    }

    /// All grounds of its parts.
    private static String ground(ThemeCell cell) {
      return cell.items().stream()
          .flatMap(
              item ->
                  Stream.concat(
                      Stream.of(item.ground()),
                      item.indicators().stream().map(ComparedIndicator::ground)))
          .filter(ground -> !ground.isEmpty())
          .collect(joining());
    }
  }

  /// An item with the newest verdict printed for it, and what is disputed of that.
  ///
  /// @param ground why the item belongs under the theme; empty where its indicators do
  @Serdeable
  public record Item(
      String key,
      List<String> path,
      @Nullable String period,
      @Nullable String published,
      String ground,
      List<ComparedIndicatorJson> indicators,
      List<DisputeJson> disputes) {

    static Item of(ComparedItem one, Audited audited) {
      return new Item(
          one.item().key().value(),
          audited.labels(one.item()),
          one.verdict().map(verdict -> verdict.period().code()).orElse(null),
          one.verdict().map(PublishedEvaluation::outcome).map(Figures::published).orElse(null),
          one.ground(),
          one.indicators().stream().map(it -> ComparedIndicatorJson.of(it, audited)).toList(),
          one.verdict().map(it -> audited.disputes(it.subject(), it.period())).orElse(List.of()));
    }
  }

  public static ComparisonJson of(Comparison comparison) {
    return of(comparison, List.of());
  }

  /// @param under those of the compared editions that were put under a scheme
  public static ComparisonJson of(Comparison comparison, List<CrossedEdition> under) {
    return new ComparisonJson(
        comparison.editions().stream().map(one -> Column.of(one, find(one, under))).toList(),
        comparison.rows().stream().map(Row::of).toList());
  }

  private static Optional<CrossedEdition> find(AuditedEdition edition, List<CrossedEdition> under) {
    return under.stream().filter(one -> one.edition().equals(edition)).findFirst();
  }
}
