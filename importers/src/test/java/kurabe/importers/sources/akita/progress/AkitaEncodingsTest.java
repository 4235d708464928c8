package kurabe.importers.sources.akita.progress;

import static java.util.stream.Collectors.joining;
import static kurabe.importers.sources.akita.progress.AkitaReports.BUNDLED;
import static kurabe.importers.sources.akita.progress.AkitaReports.edition;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import kurabe.core.quantity.Quantity;
import kurabe.core.report.Edition;
import org.junit.jupiter.api.Test;

/// The same characters in other bytes, and the same figures in other characters.
class AkitaEncodingsTest {

  private final Edition original = edition(BUNDLED);

  @Test
  void windows31jSaysTheSame() {
    Edition read = AkitaReports.edition(BUNDLED.getBytes(Charset.forName("windows-31j")));

    assertThat(read.items()).isEqualTo(original.items());
    assertThat(read.observations()).isEqualTo(original.observations());
  }

  @Test
  void crlfSaysTheSame() {
    assertThat(edition(BUNDLED.replace("\n", "\r\n")).items()).isEqualTo(original.items());
  }

  @Test
  void aByteOrderMarkChangesNothing() {
    assertThat(edition("\uFEFF" + BUNDLED).items()).isEqualTo(original.items());
  }

  @Test
  void fullWidthDigitsLettersAndSignsAreTheSameFigures() {
    Edition read = edition(wide(BUNDLED));

    assertThat(figures(read)).isEqualTo(figures(original));
    assertThat(outcomes(read)).isEqualTo(outcomes(original));
    assertThat(read.tallies().getFirst().counts())
        .extracting(count -> count.count().plain())
        .containsExactly("18", "68", "5");
  }

  private static String wide(String text) {
    return text.chars()
        .map(c -> c > ' ' && c < '\u007f' ? c + 0xfee0 : c)
        .mapToObj(Character::toString)
        .collect(joining());
  }

  private static List<String> figures(Edition edition) {
    return edition.observations().stream()
        .map(each -> each.value().findQuantity().map(Quantity::plain).orElse(""))
        .toList();
  }

  private static List<String> outcomes(Edition edition) {
    return edition.evaluations().stream()
        .map(each -> each.subject() + each.period().code() + each.outcome())
        .toList();
  }
}
