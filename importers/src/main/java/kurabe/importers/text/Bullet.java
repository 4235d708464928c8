package kurabe.importers.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mark at the head of a line of a list, and what follows it.
///
/// @param mark as printed, without the space after it
public record Bullet(String mark, String text) {

  /// Slides take their marks from symbol fonts; what is left of them as text is the letter that the
  /// font's glyph is stored under: `l` for a disc, `Ø` for an arrowhead.
  private static final Pattern FORM =
      Pattern.compile("(?U)\\s*([•⚫●○〇◆◇■□➢▶・‣▪*-]|Ø|l(?![a-z0-9A-Z.])|[①-⑳])\\s*(\\S.*)");

  /// Empty for a line that does not begin with a mark.
  public static Optional<Bullet> of(String line) {
    Matcher matcher = FORM.matcher(line);
    return matcher.matches()
        ? Optional.of(new Bullet(matcher.group(1), matcher.group(2).strip()))
        : Optional.empty();
  }
}
