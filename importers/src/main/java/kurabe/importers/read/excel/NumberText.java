package kurabe.importers.read.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Numbers as the sheet shows them: a report's reader saw `44.0%`, not 0.44.
///
/// Not for several threads.
final class NumberText {

  /// More digits than Excel itself shows are an accident of binary fractions.
  private static final MathContext SIGNIFICANT = new MathContext(15);

  /// Digits in Japanese manner, which the formatter does not know.
  private static final Pattern JAPANESE_DIGITS = Pattern.compile("\\[DBNum(\\d)]");

  private static final Pattern LOCALE = Pattern.compile("\\[\\$-[0-9A-Fa-f,]*]");

  private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);
  private final boolean from1904;

  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /// @param raw as the file holds it: `0.44`, `1.2E-2`
  /// @throws NumberFormatException when it is no number
  String of(String raw, NumberFormat format) {
    double number = Double.parseDouble(raw);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(raw);
    }
    BigDecimal value = new BigDecimal(number).round(SIGNIFICANT);
    return format.isPlain() ? plain(value) : shown(value, format);
  }

  /// A day as Strict files hold it: `2025-12-31T00:00:00`.
  String ofDay(String raw, NumberFormat format) {
    try {
      LocalDateTime time =
          raw.contains("T")
              ? LocalDateTime.parse(raw.replaceFirst("Z$", ""))
              : LocalDateTime.parse(raw + "T00:00:00");
      String code = isDate(format) ? format.code() : NumberFormat.builtIn(14).code();
      return new DateText(code).of(time);
    } catch (DateTimeParseException e) {
      return raw;
    }
  }

  private String shown(BigDecimal value, NumberFormat format) {
    if (isDate(format) && DateUtil.isValidExcelDate(value.doubleValue())) {
      LocalDateTime time = DateUtil.getLocalDateTime(value.doubleValue(), from1904, true);
      return new DateText(format.code()).of(time);
    }
    var japanese = JAPANESE_DIGITS.matcher(format.code());
    boolean wide = japanese.find() && japanese.group(1).equals("3");
    String code = LOCALE.matcher(japanese.replaceAll("")).replaceAll("");
    String text = formatted(value, format.id(), code);
    return wide ? wide(text) : text;
  }

  /// A rule that the formatter cannot follow leaves the number as it is.
  private String formatted(BigDecimal value, int id, String code) {
    try {
      return formatter.formatRawCellContents(value.doubleValue(), id, code, from1904).strip();
    } catch (RuntimeException e) {
      return plain(value);
    }
  }

  private static boolean isDate(NumberFormat format) {
    return DateUtil.isADateFormat(format.id(), format.code()) || DateText.hasEra(format.code());
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String wide(String text) {
    return text.chars()
        .map(digit -> digit >= '0' && digit <= '9' ? digit - '0' + '０' : digit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
