package kurabe.core.council;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import kurabe.core.source.Sha256;

/// What identifies a remark within its meeting; fit for an address. It comes from the remark's own
/// words, so that a corrected re-issue of the minutes leaves the links of what it doesn't change.
public record RemarkKey(String value) {

  private static final int LENGTH = 12;

  public RemarkKey {
    if (!value.matches("[0-9a-f]{12}")) {
      throw new IllegalArgumentException("expected 12 hex digits but found " + value);
    }
  }

  /// White space and the width of letters do not count.
  static RemarkKey of(String agenda, String text) {
    String folded =
        Normalizer.normalize(agenda + "\u001f" + text, Normalizer.Form.NFKC)
            .replaceAll("(?U)\\s+", "");
    return new RemarkKey(Sha256.of(folded.getBytes(UTF_8)).hex().substring(0, LENGTH));
  }
}
