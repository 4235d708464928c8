package kurabe.importers.sources.numbercard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// The two days of a row: of the cards, which is the figure's, and of the population that they are
/// set against, which is up to a year and a half older.
final class CardDates {

  private CardDates() {}

  /// The cards' own date; some tables have but one date for all.
  static Optional<Period> of(CardCells cells) {
    return Stream.of(CardColumn.CARDS_DATE, CardColumn.DATE)
        .flatMap(column -> cells.day(column).stream())
        .findFirst();
  }

  static AsOf asOf(Period month, CardCells cells) {
    String population =
        cells.day(CardColumn.POPULATION_DATE).map(day -> "（人口は" + words(day) + "）").orElse("");
    return new AsOf(words(month) + population, Optional.of(month));
  }

  /// As the ministry's tables write it.
  static String words(Period period) {
    return period instanceof Period.AsOfDay(LocalDate day)
        ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日現在"
        : period.code();
  }
}
