package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurabe.core.document.Line;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.text.JapaneseText;

/// The header of a page of the grade table: which columns hold labels and which hold a year's
/// grades.
///
/// The header says where cells should be; the rows say what they are. A page may have an unnamed
/// column beside 取組事項, because the number stands in its own column there.
///
/// @param line where it stands
/// @param cells as read; of two lines when the years stand below a common 評価
/// @param years the grade columns with their year, in the order of the columns
/// @param labels the columns of number and title
/// @param category the column of the categories, −1 where there is none
record GradeHeader(
    Line line,
    List<String> cells,
    SequencedMap<Integer, FiscalYear> years,
    List<Integer> labels,
    int category) {

  static final String ITEM = "取組事項";

  /// A longer cell is no column's name.
  private static final int LONGEST_WORD = 20;

  private static final Pattern ITEM_WORD =
      Pattern.compile("(主な|具体的な?)?(取組|取り組み)(事項|名|名称|項目|内容)?|事項|事業名?");
  private static final Pattern CATEGORY_WORD = Pattern.compile("(大|中|小)?(分類|区分|分野|項目)(名|項目)?|施策");
  private static final Pattern NUMBER_WORD = Pattern.compile("番号|項番|連番|No\\.?|#");
  private static final Pattern GRADE_WORD = Pattern.compile("(進捗)?(評価|判定|区分)?(結果)?");

  GradeHeader {
    cells = List.copyOf(cells);
    labels = List.copyOf(labels);
  }

  /// Whether the line heads a grade table, as far as can be told without knowing all its columns.
  static boolean isHeader(Line line) {
    List<String> words =
        fold(line.cells().stream().filter(cell -> cell.length() <= LONGEST_WORD).toList());
    boolean items = words.stream().anyMatch(word -> ITEM_WORD.matcher(word).matches());
    boolean categories = words.stream().anyMatch(word -> CATEGORY_WORD.matcher(word).matches());
    boolean grades = words.stream().anyMatch(word -> isGradeWord(word));
    return (items && (categories || grades)) || (categories && grades);
  }

  /// Whether the line only adds the years below a header that has a common 評価 for them.
  static boolean isYearsOnly(Line line) {
    List<String> words = fold(line.cells()).stream().filter(word -> !word.isEmpty()).toList();
    return !words.isEmpty() && words.stream().allMatch(word -> findYear(word).isPresent());
  }

  /// @param edition the year that a column named only 評価 speaks of
  static GradeHeader of(Line line, List<String> cells, FiscalYear edition) {
    List<String> words = fold(cells);
    List<Integer> labels = labels(words);
    int named = indexOf(CATEGORY_WORD, words);
    int besideLabels = labels.isEmpty() ? -1 : labels.getFirst() - 1;
    return new GradeHeader(
        line, words, years(words, edition), labels, named < 0 ? besideLabels : named);
  }

  boolean hasItems() {
    return !labels.isEmpty();
  }

  boolean isLabel(int column) {
    return labels.contains(column);
  }

  boolean isGrade(int column) {
    return years.containsKey(column);
  }

  /// A named column that holds neither labels nor grades, such as 備考.
  boolean isOther(int column) {
    return column < cells.size()
        && !cells.get(column).isEmpty()
        && !isLabel(column)
        && !isGrade(column)
        && column != category;
  }

  static List<String> join(List<String> upper, List<String> lower) {
    return IntStream.range(0, Math.max(upper.size(), lower.size()))
        .mapToObj(i -> cell(upper, i) + cell(lower, i))
        .toList();
  }

  private static SequencedMap<Integer, FiscalYear> years(List<String> words, FiscalYear edition) {
    SequencedMap<Integer, FiscalYear> years = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      int column = i;
      findYear(words.get(i)).ifPresent(year -> years.put(column, year));
    }
    if (years.isEmpty()) {
      IntStream.range(0, words.size())
          .filter(i -> isGradeWord(words.get(i)) && words.get(i).contains("評価"))
          .findFirst()
          .ifPresent(i -> years.put(i, edition));
    }
    return years;
  }

  /// 取組事項 with the columns of its numbers, and the unnamed columns that touch them.
  private static List<Integer> labels(List<String> words) {
    int item = indexOf(ITEM_WORD, words);
    if (item < 0) {
      return List.of();
    }
    List<Integer> labels = new ArrayList<>(List.of(item));
    for (int i = item - 1; i >= 0 && isLabelWord(words.get(i)); i--) {
      labels.addFirst(i);
    }
    for (int i = item + 1; i < words.size() && isLabelWord(words.get(i)); i++) {
      labels.addLast(i);
    }
    return labels;
  }

  private static boolean isLabelWord(String word) {
    return word.isEmpty() || NUMBER_WORD.matcher(word).matches();
  }

  private static int indexOf(Pattern pattern, List<String> words) {
    return IntStream.range(0, words.size())
        .filter(i -> pattern.matcher(words.get(i)).matches())
        .findFirst()
        .orElse(-1);
  }

  private static boolean isGradeWord(String word) {
    return findYear(word).isPresent()
        || (word.contains("評価") && GRADE_WORD.matcher(word).matches());
  }

  /// `R6`, `R6評価`, `評価(R6)`; not `R6計画`, which is a column of another kind.
  private static Optional<FiscalYear> findYear(String word) {
    return PrintedYear.find(word)
        .filter(year -> GRADE_WORD.matcher(withoutYear(word, year)).matches())
        .map(PrintedYear::period);
  }

  private static String withoutYear(String word, PrintedYear year) {
    return (word.substring(0, year.start()) + word.substring(year.end())).replaceAll("[()の]", "");
  }

  private static List<String> fold(List<String> cells) {
    return cells.stream().map(JapaneseText::compact).toList();
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
