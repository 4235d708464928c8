package kurabe.core.time;

/// Japanese eras as reports abbreviate them: `R6` is 2024. A year that two eras share is written
/// with the later one, so 2019 is `R1` (令和元年) and `H31` reads back as the same year.
public enum Era {
  R("令和", 2019),
  H("平成", 1989),
  S("昭和", 1926);

  private final String kanji;
  private final int firstYear;

  Era(String kanji, int firstYear) {
    this.kanji = kanji;
    this.firstYear = firstYear;
  }

  public String kanji() {
    return kanji;
  }

  /// @param yearOfEra 1 for 元年
  public int year(int yearOfEra) {
    return firstYear + yearOfEra - 1;
  }

  /// @throws IllegalArgumentException before 1926
  public static Era of(int year) {
    for (Era era : values()) {
      if (year >= era.firstYear) {
        return era;
      }
    }
    throw new IllegalArgumentException("expected a year from 1926 but found " + year);
  }

  public int yearOfEra(int year) {
    return year - firstYear + 1;
  }

  static String code(int year) {
    Era era = of(year);
    return era.name() + era.yearOfEra(year);
  }
}
