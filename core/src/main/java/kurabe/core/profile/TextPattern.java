package kurabe.core.profile;

/// What a text of a report must look like. Width of letters, kinds of dashes and spaces never
/// count.
public sealed interface TextPattern {

  /// The text itself, or a part of it where nothing says more.
  record Plain(String text) implements TextPattern {}

  /// A regular expression, written between slashes: `/^実績値/`. It may match anywhere in the text
  /// unless it says otherwise.
  record Regex(String expression) implements TextPattern {}

  /// Reads what [#written] writes.
  static TextPattern of(String written) {
    boolean slashed = written.length() > 2 && written.startsWith("/") && written.endsWith("/");
    return slashed ? new Regex(written.substring(1, written.length() - 1)) : new Plain(written);
  }

  /// As a profile writes it.
  default String written() {
    return switch (this) {
      case Plain(String text) -> text;
      case Regex(String expression) -> "/" + expression + "/";
    };
  }
}
