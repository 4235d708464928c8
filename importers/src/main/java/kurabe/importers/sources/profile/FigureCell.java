package kurabe.importers.sources.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.importers.text.Absences;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// What a cell says where a figure belongs, and the time in brackets after it: `218件 (R6年度)`.
///
/// @param remark what stands in the brackets where it is no time
record FigureCell(Value value, AsOf asOf, String remark) {

  private static final Pattern REMARKED =
      Pattern.compile("(.*?)[\\s\\u3000]*[(（\\[［]([^()（）]*)[)）\\]］]", Pattern.DOTALL);

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /// Text and what stands in brackets after it; empty where nothing does.
  record Split(String text, String remark) {

    static Split of(String cell) {
      String text = JapaneseText.singleSpaced(cell);
      Matcher matcher = REMARKED.matcher(text);
      return matcher.matches() && !matcher.group(1).isEmpty()
          ? new Split(matcher.group(1).strip(), matcher.group(2).strip())
          : new Split(text, "");
    }
  }

  /// Empty where the cell says something with digits that is no figure.
  ///
  /// @param unit from a column of its own; empty where figures print their units themselves
  static Optional<FigureCell> parse(String cell, String unit) {
    return value(JapaneseText.singleSpaced(cell), unit)
        .map(value -> new FigureCell(value, AsOf.UNSTATED, ""))
        .or(() -> split(cell, unit))
        .or(() -> words(cell));
  }

  private static Optional<FigureCell> split(String cell, String unit) {
    Split split = Split.of(cell);
    AsOf asOf = Times.asOf(split.remark());
    boolean time = asOf.period().isPresent();
    return value(split.text(), unit)
        .map(
            value ->
                new FigureCell(value, time ? asOf : AsOf.UNSTATED, time ? "" : split.remark()));
  }

  private static Optional<FigureCell> words(String cell) {
    return DIGIT.matcher(JapaneseText.compact(cell)).find()
        ? Optional.empty()
        : Optional.of(
            new FigureCell(new Value.Words(JapaneseText.tidyName(cell)), AsOf.UNSTATED, ""));
  }

  private static Optional<Value> value(String text, String unit) {
    return Absences.parse(text)
        .<Value>map(absent -> absent)
        .or(() -> figure(text, unit).map(Value.Measured::new));
  }

  /// A unit may hold a multiplier (千人), which belongs to the figure.
  static Optional<Quantity> figure(String text, String unit) {
    Optional<Quantity> bare = Figures.parse(text);
    boolean lacks = bare.filter(figure -> figure.unit().symbol().isEmpty()).isPresent();
    return lacks && !unit.isEmpty()
        ? Figures.parse(text + unit)
            .map(figure -> new Quantity(figure.value(), figure.unit(), text.strip()))
            .or(() -> bare)
        : bare;
  }
}
