package kurabe.importers.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final int LIMIT = 1000;

  private final TextReader reader = new TextReader(LIMIT);

  @Test
  void utf8IsReadWithAndWithoutByteOrderMark() {
    assertThat(text("指標\t値".getBytes(UTF_8)).lines())
        .containsExactly(new Line(1, 1, List.of("指標", "値")));
    assertThat(text("\uFEFF指標\t値".getBytes(UTF_8)).lines())
        .containsExactly(new Line(1, 1, List.of("指標", "値")));
  }

  @Test
  void windows31jIsReadWithItsOwnCharacters() {
    TextDocument document = text("①髙～▲0.3％".getBytes(WINDOWS_31J));

    assertThat(document.lines()).extracting(Line::text).containsExactly("①髙～▲0.3％");
    assertThat(document.mediaType()).isEqualTo("text/plain; charset=windows-31j");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\r\nb", "a\nb"})
  void everyLineEndingEndsOneLine(String text) {
    assertThat(text(text.getBytes(UTF_8)).lines())
        .containsExactly(new Line(1, 1, List.of("a")), new Line(1, 2, List.of("b")));
  }

  @Test
  void aFormFeedStartsAPageButNoLine() {
    assertThat(text("a\n\fb\nc\fd".getBytes(UTF_8)).lines())
        .containsExactly(
            new Line(1, 1, List.of("a")),
            new Line(2, 2, List.of("b")),
            new Line(2, 3, List.of("c")),
            new Line(3, 3, List.of("d")));
  }

  @Test
  void blankCellsAreKept() {
    Line line = text("\t値\t\t".getBytes(UTF_8)).lines().getFirst();

    assertThat(line.cells()).containsExactly("", "値", "", "");
    assertThat(line.text()).isEqualTo("\t値\t\t");
    assertThat(line.citation().quote()).isEqualTo("値");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\u3000\u00A0\r\n", "\f\n", "\uFEFF"})
  void aDocumentOfSpacesIsEmpty(String text) {
    assertThat(problem(text.getBytes(UTF_8))).isEqualTo(new Problem.EmptyDocument(Place.WHOLE));
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, UNSUPPORTED_FORMAT",
    "PK\u0003\u0004xl, UNSUPPORTED_FORMAT",
    "a\u0000b, NOT_TEXT",
    "\u0089PNG\u0001x, NOT_TEXT"
  })
  void otherFormatsAreNamedAsSuch(String start, Unreadable reason) {
    assertThat(problem(start.getBytes(UTF_8)))
        .isEqualTo(new Problem.UnreadableDocument(Place.WHOLE, reason));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aTextThatEndsInsideACharacterIsStillItsText(int missing) {
    byte[] bytes = "指標\n値".getBytes(UTF_8);

    assertThat(text(Arrays.copyOf(bytes, bytes.length - missing)).lines())
        .extracting(Line::text)
        .containsExactly("指標", "\uFFFD");
  }

  @Test
  void bytesThatNoKnownEncodingAllowsAreRefused() {
    assertThat(problem(new byte[] {'a', (byte) 0xFF, (byte) 0xFF}))
        .isEqualTo(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.UNKNOWN_ENCODING));
  }

  @Test
  void utf16WithItsMarkIsRead() {
    TextDocument document = text("指標\t値".getBytes(UTF_16));

    assertThat(document.lines()).containsExactly(new Line(1, 1, List.of("指標", "値")));
    assertThat(document.mediaType()).isEqualTo("text/plain; charset=UTF-16BE");
  }

  @Test
  void whereTheEncodingChangesIsSaid() {
    byte[] first = "令和7年度の指標\n計\n".getBytes(UTF_8);
    byte[] second = "令和7年度の実績値\n".getBytes(WINDOWS_31J);
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);

    assertThat(problem(both))
        .isEqualTo(new Problem.UnreadableDocument(new Place.Line(3), Unreadable.MIXED_ENCODINGS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ﾃﾞｼﾞﾀﾙ\n①髙～\nｱｲｳ", "ﾂｱ\n県", "～\nｶ", "ÃÂ\n県"})
  void whatBothEncodingsAllowIsNoChange(String text) {
    assertThat(reader.read(text.getBytes(UTF_8))).isInstanceOf(Decoded.Text.class);
    assertThat(reader.read(text.replaceAll("[ÃÂ]", "").getBytes(WINDOWS_31J)))
        .isInstanceOf(Decoded.Text.class);
  }

  @Test
  void whereABinaryByteStandsIsSaid() {
    assertThat(problem("a\r\nb\rc\u0000\n".getBytes(UTF_8)))
        .isEqualTo(new Problem.UnreadableDocument(new Place.Line(3), Unreadable.NOT_TEXT));
  }

  @Test
  void theSizeLimitIsTheLastSizeThatIsRead() {
    byte[] bytes = new byte[LIMIT + 1];
    Arrays.fill(bytes, (byte) 'a');

    assertThat(problem(bytes))
        .isEqualTo(new Problem.UnreadableDocument(Place.WHOLE, Unreadable.TOO_LARGE));
    assertThat(reader.read(Arrays.copyOf(bytes, LIMIT))).isInstanceOf(Decoded.Text.class);
  }

  @Property
  void noBytesMakeItThrow(@ForAll byte[] bytes) {
    assertThat(reader.read(bytes)).isNotNull();
  }

  @Property
  void linesOfAUtf8TextSayTogetherWhatItSaid(@ForAll List<String> words) {
    String text = "a" + String.join("\n", words).replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", "");
    if (text.getBytes(UTF_8).length <= LIMIT) {
      List<String> lines = text(text.getBytes(UTF_8)).lines().stream().map(Line::text).toList();
      assertThat(String.join("\n", lines)).isEqualTo(text.replaceFirst("\n$", ""));
    }
  }

  private TextDocument text(byte[] bytes) {
    assertThat(reader.read(bytes)).isInstanceOf(Decoded.Text.class);
    return ((Decoded.Text) reader.read(bytes)).document();
  }

  private Problem problem(byte[] bytes) {
    assertThat(reader.read(bytes)).isInstanceOf(Decoded.Failed.class);
    return ((Decoded.Failed) reader.read(bytes)).problem();
  }
}
