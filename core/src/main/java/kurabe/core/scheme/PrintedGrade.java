package kurabe.core.scheme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A grade as a table prints it, with the grade that it replaced: `C (A※1)` is a C that used to be
/// an A, for the reason in note 1.
///
/// @param label the grade that holds now
/// @param former the grade that was given first
/// @param note mark of the note that says why; empty where there is none
public record PrintedGrade(String label, Optional<String> former, String note) {

  private static final Pattern REGRADED =
      Pattern.compile(
          "(?<label>[^(（]+?)\\s*[(（]\\s*(?<former>[^)）※*]+?)\\s*(?<note>[※*][^)）]*)?[)）]");

  public static PrintedGrade parse(String printed) {
    Matcher matcher = REGRADED.matcher(printed.strip());
    if (!matcher.matches()) {
      return new PrintedGrade(printed.strip(), Optional.empty(), "");
    }
    String note = Optional.ofNullable(matcher.group("note")).orElse("").strip();
    return new PrintedGrade(matcher.group("label"), Optional.of(matcher.group("former")), note);
  }
}
