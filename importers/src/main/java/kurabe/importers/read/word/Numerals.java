package kurabe.importers.read.word;

import java.util.Locale;

/// Numbers in the scripts that Japanese documents count their items in.
final class Numerals {

  private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
  private static final String KANJI = "〇一二三四五六七八九";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int CIRCLED = 20;
  private static final int TEN = 10;

  private Numerals() {}

  /// Empty for a script that is not known, and for a number that it has no sign for.
  static String write(int number, String format) {
    return switch (format) {
      case "decimal" -> Integer.toString(number);
      case "decimalZero" -> "%02d".formatted(number);
      case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
      case "decimalEnclosedCircle" ->
          number >= 1 && number <= CIRCLED ? Character.toString('①' + number - 1) : "";
      case "aiueo", "aiueoFullWidth" -> sign(KANA, number);
      case "iroha", "irohaFullWidth" -> sign(IROHA, number);
      case "upperLetter" -> sign(LETTERS, number);
      case "lowerLetter" -> sign(LETTERS, number).toLowerCase(Locale.ROOT);
      case "japaneseCounting", "ideographDigital", "chineseCounting" -> kanji(number);
      default -> "";
    };
  }

  private static String sign(String signs, int number) {
    return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : "";
  }

  private static String wide(int number) {
    StringBuilder wide = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      wide.append((char) (digit - '0' + '０'));
    }
    return wide.toString();
  }

  private static String kanji(int number) {
    if (number < 1 || number >= TEN * TEN) {
      return "";
    }
    int tens = number / TEN;
    int ones = number % TEN;
    String before = tens > 1 ? KANJI.substring(tens, tens + 1) : "";
    return before + (tens > 0 ? "十" : "") + (ones > 0 ? KANJI.substring(ones, ones + 1) : "");
  }
}
