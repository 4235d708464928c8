package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kurabe.core.catalog.SchemeEntry.Origin;
import kurabe.core.catalog.SchemeVersion.Change;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.scheme.Unrated;
import org.junit.jupiter.api.Test;

class SchemeBookTest {

  private static final SchemeCode AKITA = new SchemeCode("akita-dx");
  private static final SchemeCode IWATE = new SchemeCode("iwate-dx");
  private static final String NOTHING_JUDGED =
      """
      code: %s
      kind: unrated
      name: 値のみ
      explanation: 値だけを公表する。
      """;

  private final SchemeBook bundled = new Catalog().schemes();

  @Test
  void whatPeopleWriteTakesThePlaceOfWhatIsBundled() {
    SchemeBook book = bundled.with(List.of(written(AKITA, NOTHING_JUDGED.formatted("akita-dx"))));

    assertThat(book.findEntry(AKITA))
        .hasValueSatisfying(entry -> assertThat(entry.origin()).isEqualTo(Origin.EDITED));
    assertThat(book.getScheme(AKITA).name()).isEqualTo("値のみ");
    assertThat(book.listEntries()).hasSameSizeAs(bundled.listEntries());
  }

  @Test
  void whatIsNotBundledIsAdded() {
    SchemeBook book = bundled.with(List.of(written(IWATE, NOTHING_JUDGED.formatted("iwate-dx"))));

    assertThat(book.listEntries().getLast().code()).isEqualTo(IWATE);
    assertThat(book.listEntries().getLast().origin()).isEqualTo(Origin.ADDED);
  }

  @Test
  void aWithdrawalBringsBackWhatIsBundled() {
    SchemeBook book = bundled.with(List.of(version(AKITA, new Change.Withdrawn())));

    assertThat(book.findEntry(AKITA)).isEqualTo(bundled.findEntry(AKITA));
  }

  @Test
  void aWithdrawnSchemeOfPeoplesOwnIsGone() {
    SchemeBook book = bundled.with(List.of(version(IWATE, new Change.Withdrawn())));

    assertThat(book.findEntry(IWATE)).isEmpty();
  }

  @Test
  void oneUnreadableTextLeavesTheOthersReadable() {
    SchemeBook book = bundled.with(List.of(written(IWATE, "code: iwate-dx\nkind: oracle\n")));

    assertThat(book.findEntry(IWATE).orElseThrow().faults()).isNotEmpty();
    assertThat(book.listSchemes()).isEqualTo(bundled.listSchemes());
  }

  @Test
  void noOtherRuleTakesThePlaceOfAnUnreadableOneInSilence() {
    SchemeBook book = bundled.with(List.of(written(AKITA, "kind: [")));

    assertThat(book.getScheme(AKITA)).isInstanceOf(Unrated.class);
    assertThat(book.getScheme(AKITA).code()).isEqualTo(AKITA);
    assertThat(book.getScheme(AKITA).name()).isEqualTo("評価方法不明");
  }

  @Test
  void aCodeOrTheBeginningOfOneFindsAScheme() {
    assertThat(bundled.lookUp("akita-dx")).isEqualTo(bundled.lookUp("akita"));
    assertThat(bundled.lookUp("akita"))
        .isInstanceOfSatisfying(
            SchemeLookup.Found.class, it -> assertThat(it.entry().code()).isEqualTo(AKITA));
  }

  @Test
  void aCodeThatBeginsAnotherIsStillFound() {
    SchemeBook book =
        bundled.with(
            List.of(
                written(IWATE, NOTHING_JUDGED.formatted("iwate-dx")),
                written(new SchemeCode("iwate"), NOTHING_JUDGED.formatted("iwate"))));

    assertThat(book.lookUp("iwate"))
        .isInstanceOfSatisfying(
            SchemeLookup.Found.class,
            it -> assertThat(it.entry().code().value()).isEqualTo("iwate"));
  }

  @Test
  void aBeginningOfSeveralNamesThemAll() {
    assertThat(bundled.with(List.of()).lookUp("a"))
        .isInstanceOfSatisfying(
            SchemeLookup.Ambiguous.class,
            it ->
                assertThat(it.candidates())
                    .contains(new SchemeCode("aomori-dx"), new SchemeCode("akita-dx")));
    assertThat(bundled.lookUp("nowhere")).isEqualTo(new SchemeLookup.Unknown("nowhere"));
    assertThat(bundled.lookUp("")).isEqualTo(new SchemeLookup.Unknown(""));
  }

  private static SchemeVersion written(SchemeCode code, String yaml) {
    return version(code, new Change.Written(yaml));
  }

  private static SchemeVersion version(SchemeCode code, Change change) {
    return new SchemeVersion(code, 1, change, "青森 花子", Instant.EPOCH);
  }
}
