package kurabe.core.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import kurabe.core.source.Sha256;

/// Short stable keys for names that have no number. White space and the width of letters do not
/// count, so that a re-set report keeps its keys.
final class Digests {

  private static final int LENGTH = 12;

  private Digests() {}

  static String shortDigest(String... path) {
    String text = String.join("\u001f", path);
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[ \\u3000\\t]+", "");
    return Sha256.of(folded.getBytes(UTF_8)).hex().substring(0, LENGTH);
  }
}
