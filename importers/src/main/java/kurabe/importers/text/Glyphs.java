package kurabe.importers.text;

import java.text.Normalizer;

/// What the glyphs of a printed text are.
///
/// A PDF names glyphs by characters, and where several characters look alike, fonts name the wrong
/// one: the ideograph 行 comes as the radical ⾏, the middle dot ・ as the hyphenation point ‧, fi as
/// a ligature. On paper there is no such difference, so it is taken back before anything is quoted.
public final class Glyphs {

  private Glyphs() {}

  public static String printed(String named) {
    return named.chars().allMatch(character -> character < 0x2000)
        ? named
        : named
            .codePoints()
            .mapToObj(Glyphs::printed)
            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
            .toString();
  }

  private static String printed(int character) {
    return switch (character) {
      case 0x2027 -> "・";
      case 0x301C -> "～";
      default -> {
        String alone = Character.toString(character);
        yield isCompatible(character)
            ? Normalizer.normalize(alone, Normalizer.Form.NFKC)
            : alone.length() == 1 ? String.valueOf(Radicals.ideograph(alone.charAt(0))) : alone;
      }
    };
  }

  /// Kangxi radicals, ideographs that Unicode has twice, and Latin ligatures.
  private static boolean isCompatible(int character) {
    return (character >= 0x2F00 && character <= 0x2FDF)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFB00 && character <= 0xFB06);
  }
}
