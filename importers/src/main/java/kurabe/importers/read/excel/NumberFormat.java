package kurabe.importers.read.excel;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/// A rule by which a number is shown.
///
/// @param id below 164 for rules that files do not spell out
record NumberFormat(int id, String code) {

  static final NumberFormat GENERAL = new NumberFormat(0, "General");

  /// What Excel in Japanese shows where the list of the format's inventors is American or empty.
  private static final Map<Integer, String> JAPANESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "[$-411]ge.m.d"),
          Map.entry(28, "[$-411]ggge\"年\"m\"月\"d\"日\""),
          Map.entry(29, "[$-411]ggge\"年\"m\"月\"d\"日\""),
          Map.entry(30, "m/d/yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"時\"mm\"分\""),
          Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""),
          Map.entry(34, "yyyy\"年\"m\"月\""),
          Map.entry(35, "m\"月\"d\"日\""),
          Map.entry(36, "[$-411]ge.m.d"),
          Map.entry(50, "[$-411]ge.m.d"),
          Map.entry(51, "[$-411]ggge\"年\"m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "[$-411]ggge\"年\"m\"月\"d\"日\""),
          Map.entry(55, "yyyy\"年\"m\"月\""),
          Map.entry(56, "m\"月\"d\"日\""),
          Map.entry(57, "[$-411]ge.m.d"),
          Map.entry(58, "[$-411]ggge\"年\"m\"月\"d\"日\""));

  static NumberFormat builtIn(int id) {
    return Optional.ofNullable(JAPANESE.get(id))
        .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
        .map(code -> new NumberFormat(id, code))
        .orElse(GENERAL);
  }

  /// Shows numbers as they are.
  boolean isPlain() {
    return code.isBlank() || code.equalsIgnoreCase("General") || code.equals("@");
  }
}
