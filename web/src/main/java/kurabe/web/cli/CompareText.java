package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.comparing.ComparedItem;
import kurabe.core.comparing.Comparison;
import kurabe.core.comparing.ThemeCell;
import kurabe.core.comparing.ThemeRow;
import kurabe.core.dispute.OpenDisputes;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.EditionHead;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.QuantityWords;
import kurabe.web.words.ValueWords;

/// A comparison as a table in plain text: a row for each theme, a column for each plan.
final class CompareText {

  private static final int WIDEST_CELL = 56;

  private CompareText() {}

  static List<String> of(Comparison comparison) {
    TextTable table = new TextTable(WIDEST_CELL);
    table.row(row(List.of("テーマ"), comparison.editions().stream().map(CompareText::head)));
    for (ThemeRow row : comparison.rows()) {
      table.row(row(List.of(row.theme().name()), row.cells().stream().map(CompareText::cell)));
    }
    List<String> lines = new ArrayList<>(table.lines());
    comparison.editions().forEach(edition -> lines.add(scheme(edition)));
    return lines;
  }

  private static List<List<String>> row(List<String> first, Stream<List<String>> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }

  private static List<String> head(AuditedEdition edition) {
    EditionHead head = edition.edition().head();
    return List.of(head.plan().title(), PeriodWords.of(head.asOf()), edition.scheme().name());
  }

  private static String scheme(AuditedEdition edition) {
    return edition.scheme().name() + ": " + edition.scheme().explanation();
  }

  private static List<String> cell(ThemeCell cell) {
    return cell.items().isEmpty()
        ? List.of("（該当なし）")
        : cell.items().stream().flatMap(it -> item(it, cell.edition().disputes())).toList();
  }

  private static Stream<String> item(ComparedItem item, OpenDisputes disputes) {
    String verdict = item.verdict().map(one -> "  " + OutcomeWords.of(one.outcome())).orElse("");
    String mark =
        item.verdict()
            .map(one -> DisputeText.mark(disputes.about(one.subject(), one.period())))
            .orElse("");
    return Stream.concat(
        Stream.of(item.item().label() + verdict + mark),
        item.indicators().stream().flatMap(it -> indicator(it, disputes)));
  }

  private static String mark(ComparedIndicator one, OpenDisputes disputes) {
    Subject subject = new Subject.OfIndicator(one.indicator().key());
    return one.newest()
        .map(newest -> DisputeText.mark(disputes.about(subject, newest.period())))
        .orElse("");
  }

  private static Stream<String> indicator(ComparedIndicator one, OpenDisputes disputes) {
    String value = one.newest().map(newest -> ValueWords.of(newest.value())).orElse("値なし");
    String asOf = one.newest().map(newest -> "（" + AsOfWords.of(newest.asOf()) + "）").orElse("");
    String rate = one.rate().map(found -> " 達成率" + OutcomeWords.of(found.outcome())).orElse("");
    String line = "・" + one.indicator().name() + " " + value + asOf + rate + mark(one, disputes);
    return one.references().isEmpty() ? Stream.of(line) : Stream.of(line, references(one));
  }

  private static String references(ComparedIndicator one) {
    return one.references().stream()
        .map(ComparedIndicator.Reference::value)
        .map(CompareText::reference)
        .collect(joining("、", "    ", ""));
  }

  private static String reference(ReferenceValue one) {
    String scope = one.scope().equals(JurisdictionCode.NATION) ? "全国" : one.scope().value();
    return scope + " " + QuantityWords.of(one.value()) + "（" + AsOfWords.of(one.asOf()) + "）";
  }
}
