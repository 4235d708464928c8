package kurabe.importers.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import kurabe.importers.testing.Files;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that begin like a PDF.
class PdfFuzzTest {

  private static final String SMALL =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
      4 0 obj<</Length 43>>stream
      BT /F 12 Tf 20 200 Td (12.5 %) Tj ET 0 0 m S
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      trailer<</Root 1 0 R/Size 6>>
      %%EOF
      """;

  static Stream<byte[]> seeds() {
    return Stream.of(SMALL.getBytes(ISO_8859_1));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void noBytesMakeTheReaderThrow(byte[] bytes) {
    assertThat(Files.FORMATS.open(bytes)).isNotNull();
  }
}
