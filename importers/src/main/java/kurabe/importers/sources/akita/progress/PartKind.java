package kurabe.importers.sources.akita.progress;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.report.Statement;
import kurabe.importers.text.JapaneseText;

/// The parts of a detail block, told by the marker in front of each: 【R6計画】, 【進捗】, 【評価】,
/// 【今後の取組等】. In this order, because 【今後の計画】 is an outlook and 【進捗評価】 a grade.
enum PartKind {
  NEXT("今後の取組等", "今後|次年度", Optional.of(Statement.Kind.NEXT)),
  GRADE("評価", "評価(?!基準)", Optional.empty()),
  PROGRESS("進捗", "進捗|実績|取組状況", Optional.of(Statement.Kind.PROGRESS)),
  PLAN("計画", "計画|目標", Optional.of(Statement.Kind.PLAN));

  private final String word;
  private final Pattern words;
  private final Optional<Statement.Kind> statement;

  PartKind(String word, String words, Optional<Statement.Kind> statement) {
    this.word = word;
    this.words = Pattern.compile(words);
    this.statement = statement;
  }

  static Optional<PartKind> find(String marker) {
    String text = JapaneseText.compact(marker);
    return Arrays.stream(values()).filter(kind -> kind.words.matcher(text).find()).findFirst();
  }

  /// What the report calls it.
  String word() {
    return word;
  }

  /// Plan and progress are what a block is for.
  boolean isNeeded() {
    return this == PLAN || this == PROGRESS;
  }

  /// Empty for the grade, which is no statement in words.
  Optional<Statement.Kind> statement() {
    return statement;
  }
}
