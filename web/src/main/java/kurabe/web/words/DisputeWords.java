package kurabe.web.words;

import kurabe.core.dispute.Contested;
import kurabe.core.dispute.ContestedFigure;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Person;
import kurabe.core.dispute.Proposal;
import kurabe.core.dispute.Settlement;
import kurabe.core.dispute.Standing;
import kurabe.core.evaluation.Subject;
import kurabe.core.quantity.Unit;

/// Objections to figures, and what became of them.
public final class DisputeWords {

  /// What stands beside a figure that somebody disputes.
  public static final String DISPUTED = "異議あり";

  private DisputeWords() {}

  /// Who says what, in one line: `2026年11月25日 青森 花子（〇〇市）: 記載漏れ → 55.0%`.
  public static String inShort(Dispute.Open dispute) {
    Objection objection = dispute.objection();
    String proposal = objection.proposal().map(it -> " → " + proposal(it)).orElse("");
    return InstantWords.day(objection.at())
        + " "
        + person(objection.by())
        + ": "
        + objection.text()
        + proposal;
  }

  /// Which figure: `2025年12月末の実績値`.
  public static String figure(Objection objection) {
    return PeriodWords.of(objection.figure().period())
        + "の"
        + kind(objection.figure().what(), objection.printed());
  }

  /// The same with the figure itself, for a choice: `2025年12月末の実績値 52.5%`.
  public static String choice(ContestedFigure figure) {
    return PeriodWords.of(figure.period())
        + "の"
        + kind(figure.what(), figure.text())
        + " "
        + printed(figure.text());
  }

  private static String kind(Contested what, String printed) {
    return switch (what) {
      case Contested.OfValue _ -> "実績値";
      case Contested.OfOutcome(Subject.OfIndicator _) -> "達成率";
      case Contested.OfOutcome(Subject.OfItem _) ->
          printed.endsWith(Unit.PERCENT.symbol()) ? "指数" : "評価";
      case Contested.OfDifference _ -> "前期差";
    };
  }

  /// The figure as it was disputed: `1,740,000PV`, or that nothing was printed.
  public static String printed(String text) {
    return text.isEmpty() ? "記載なし" : Digits.grouped(text);
  }

  /// `青森 花子（〇〇市）`.
  public static String person(Person person) {
    return person.organisation().isEmpty()
        ? person.name()
        : person.name() + "（" + person.organisation() + "）";
  }

  /// As it was written, with how it is understood where that differs.
  public static String proposal(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Figure(String written, var quantity) ->
          understood(written, QuantityWords.of(quantity));
      case Proposal.Grade(String written, String label) -> understood(written, label);
      case Proposal.Unread(String written) -> written + "（数値としては読み取れません）";
    };
  }

  private static String understood(String written, String words) {
    return written.equals(words) ? written : written + "（" + words + "）";
  }

  public static String settlement(Settlement settlement) {
    return switch (settlement) {
      case Settlement.FigureStands() -> "数値はそのまま";
      case Settlement.CorrectedIn(int revision) -> "第" + revision + "版で訂正";
      case Settlement.Withdrawn() -> "取り下げ";
    };
  }

  /// Empty where the figure stands as it was disputed.
  public static String standing(Standing standing) {
    return switch (standing) {
      case Standing.Unchanged() -> "";
      case Standing.Changed(String before, String after, int revision) ->
          "第" + revision + "版で" + printed(before) + "→" + printed(after) + "に変わりました。";
      case Standing.Otherwise(String disputed, String earlier, int revision) ->
          "第" + revision + "版では" + printed(earlier) + "でした（異議の対象は" + printed(disputed) + "）。";
      case Standing.Gone(String before, int revision) ->
          "第" + revision + "版には、この数値（" + printed(before) + "）が載っていません。";
    };
  }
}
