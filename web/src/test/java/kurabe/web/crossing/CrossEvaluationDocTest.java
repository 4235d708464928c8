package kurabe.web.crossing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.catalog.Catalog;
import kurabe.core.crossing.Aggregate;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Refusal;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.words.BoundReasonWords;
import kurabe.web.words.NeedWords;
import kurabe.web.words.RefusalWords;
import kurabe.web.words.SchemeWords;
import org.junit.jupiter.api.Test;

/// Writes `docs/cross-evaluation.md`: every scheme over the two bundled editions.
class CrossEvaluationDocTest {

  private static final Path FILE =
      Path.of(System.getProperty("kurabe.root"), "docs", "cross-evaluation.md");

  private static final String HEAD =
      """
      # どの計画も、どの評価方法でも

      `CrossEvaluationDocTest` が書き出す表です。手で直さず、試験を動かしてください。古くなると試験が失敗し、新しい表を書き出します。

      二つの収録報告書を、すべての評価方法に当てはめた結果です。一つひとつの単位（青森県は中間指標、秋田県は取組）は、評価・幅・理由つきの
      見送りのどれか一つに必ず数えられ、合計はいつも単位の数に一致します。文字だけの評価を別の方法に当てはめても、幅より確かなことは言いません。
      """;

  @Test
  void theTableIsThatOfTheEditions() throws IOException {
    String table = document();
    String stored = Files.exists(FILE) ? Files.readString(FILE) : "";
    if (!stored.equals(table)) {
      Files.writeString(FILE, table);
    }
    assertThat(stored)
        .as("docs/cross-evaluation.md was stale and has been rewritten")
        .isEqualTo(table);
  }

  @Test
  void everyRowAddsUp() {
    new Catalog()
        .listSchemes()
        .forEach(
            scheme -> {
              assertThat(total(BundledEditions.AOMORI, scheme).units()).isEqualTo(30);
              assertThat(total(BundledEditions.AKITA, scheme).units()).isEqualTo(91);
            });
  }

  private static String document() {
    return Stream.of(
            HEAD,
            section("青森県DX推進プラン（2025年12月末、中間指標30）", BundledEditions.AOMORI),
            section("秋田県DX推進計画（令和6年度、取組91）", BundledEditions.AKITA))
        .collect(joining("\n"));
  }

  private static String section(String title, AuditedEdition edition) {
    return "## "
        + title
        + "\n\n| 評価方法 | 種類 | 要るもの | 評価 | 幅 | 見送り | 合計 | 結果、幅や見送りの理由 |\n"
        + "|---|---|---|--:|--:|--:|--:|---|\n"
        + new Catalog()
            .listSchemes().stream().map(scheme -> row(edition, scheme)).collect(joining());
  }

  private static String row(AuditedEdition edition, EvaluationScheme scheme) {
    Aggregate total = total(edition, scheme);
    return Stream.of(
            scheme.name() + "<br>`" + scheme.code().value() + "`",
            SchemeWords.kind(scheme),
            needs(scheme),
            count(total.evaluated()),
            count(total.boundedUnits()),
            count(total.refusedUnits()),
            count(total.units()),
            Stream.of(labels(total), mean(total), bounds(total), refusals(total))
                .flatMap(List::stream)
                .collect(joining("<br>")))
        .collect(joining(" | ", "| ", " |\n"));
  }

  private static String needs(EvaluationScheme scheme) {
    return scheme.needs().isEmpty()
        ? "なし"
        : scheme.needs().stream().sorted().map(NeedWords::of).collect(joining("、"));
  }

  private static List<String> labels(Aggregate total) {
    String labels =
        total.labels().reversed().stream()
            .filter(count -> count.certain() + count.possible() > 0)
            .map(
                count ->
                    count.label().text()
                        + " "
                        + count.certain()
                        + (count.possible() == 0 ? "" : "～" + (count.certain() + count.possible())))
            .collect(joining("、"));
    return labels.isEmpty() ? List.of() : List.of(labels);
  }

  private static List<String> mean(Aggregate total) {
    return total.mean().stream()
        .map(
            mean ->
                "平均 "
                    + mean.exact()
                        .map(exact -> exact.rounded(1).toPlainString())
                        .orElseGet(
                            () ->
                                mean.interval().low().rounded(1).toPlainString()
                                    + "～"
                                    + mean.interval().high().rounded(1).toPlainString())
                    + "（"
                    + mean.parts()
                    + "件）")
        .toList();
  }

  private static List<String> bounds(Aggregate total) {
    return total.bounded().entrySet().stream()
        .map(
            (Map.Entry<BoundReason, Long> one) ->
                BoundReasonWords.of(one.getKey()) + one.getValue() + "件")
        .toList();
  }

  private static List<String> refusals(Aggregate total) {
    return total.refused().entrySet().stream()
        .map((Map.Entry<Refusal, Long> one) -> RefusalWords.of(one.getKey()) + one.getValue() + "件")
        .toList();
  }

  private static Aggregate total(AuditedEdition edition, EvaluationScheme scheme) {
    return BundledEditions.under(edition, scheme).total();
  }

  private static String count(int units) {
    return Integer.toString(units);
  }
}
