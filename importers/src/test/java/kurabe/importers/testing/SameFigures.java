package kurabe.importers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/// Compares what was read of one report in two formats: all but the places and the file.
public final class SameFigures {

  private static final Pattern PLACE = Pattern.compile("(Line|OnPage|Cell)\\[[^\\]]*]");
  private static final Pattern DOCUMENT = Pattern.compile("Document\\[hash=.*?mediaType=[^,]*,");

  private SameFigures() {}

  public static void assertSame(Object read, Object expected) {
    assertThat(lines(read)).isEqualTo(lines(expected));
  }

  private static String lines(Object read) {
    String bare = DOCUMENT.matcher(PLACE.matcher(read.toString()).replaceAll("@")).replaceAll("");
    return bare.replace("], ", "],\n");
  }
}
