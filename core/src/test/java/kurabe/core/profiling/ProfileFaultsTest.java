package kurabe.core.profiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.Fault.Expected;
import kurabe.core.catalog.InvalidCatalog;
import kurabe.core.profile.Role;
import kurabe.core.profile.TextPattern;
import org.junit.jupiter.api.Test;

/// Every kind of fault of a profile's text, found all together.
class ProfileFaultsTest {

  private static final String SOUND =
      """
      code: kakuu-dx
      title: 進捗状況
      publisher: 架空県
      jurisdiction: "47"
      plan: { code: kakuu, title: 計画, levels: [施策] }
      scheme: ino
      recognise: { titles: [架空県] }
      edition: { from: columns }
      tables:
        - name: 一覧
          header: [施策, KPI]
          columns:
            - { role: level, level: 施策, header: [施策] }
            - { role: name, header: [KPI] }
            - { role: value, header: ['/^実績値/'] }
      """;

  @Test
  void aSoundTextIsRead() {
    var profile = ProfileReader.read("test.yml", SOUND);

    assertThat(profile.plan().levels()).containsExactly("施策");
    assertThat(profile.tables().getFirst().columns().getLast().role()).isEqualTo(Role.VALUE);
    assertThat(profile.tables().getFirst().columns().getLast().header())
        .containsExactly(new TextPattern.Regex("^実績値"));
  }

  @Test
  void everyMissingPartIsNamed() {
    assertThat(faults("title: 題\n"))
        .contains(
            new Fault.Missing("test.yml", "code", Expected.TEXT),
            new Fault.Missing("test.yml", "publisher", Expected.TEXT),
            new Fault.Missing("test.yml", "jurisdiction", Expected.TEXT),
            new Fault.Missing("test.yml", "scheme", Expected.TEXT),
            new Fault.TooFew("test.yml.plan", "levels", 1, 0),
            new Fault.TooFew("test.yml.recognise", "titles", 1, 0),
            new Fault.TooFew("test.yml", "tables", 1, 0));
  }

  @Test
  void aMisspeltKeyIsAFault() {
    assertThat(faults(SOUND.replace("publisher:", "publishr:")))
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .isInstanceOfSatisfying(
                        Fault.UnknownKey.class,
                        unknown -> assertThat(unknown.key()).isEqualTo("publishr")));
  }

  @Test
  void anUnknownRoleNamesThoseThatThereAre() {
    assertThat(faults(SOUND.replace("role: value", "role: figure")))
        .containsExactly(
            new Fault.UnknownWord(
                "test.yml.tables[0].columns[2]",
                "role",
                "figure",
                Role.list().stream().map(Role::code).toList()));
  }

  @Test
  void aLevelThatThePlanDoesNotHaveIsAFault() {
    assertThat(faults(SOUND.replace("level: 施策,", "level: 分野,")))
        .containsExactly(
            new Fault.UnknownWord("test.yml.tables[0].columns[0]", "level", "分野", List.of("施策")));
  }

  @Test
  void anExpressionThatIsNoneIsAFault() {
    assertThat(faults(SOUND.replace("/^実績値/", "/^実績値(/")))
        .containsExactly(
            new Fault.WrongType(
                "test.yml.tables[0].columns[2]", "header", Expected.PATTERN, "/^実績値(/"));
  }

  @Test
  void aTimeThatIsNoneIsAFault() {
    assertThat(faults(SOUND.replace("role: value,", "role: value, period: 令和6年,")))
        .containsExactly(
            new Fault.WrongType(
                "test.yml.tables[0].columns[2]", "period", Expected.PERIOD, "令和6年"));
  }

  @Test
  void aBodyThatCannotBeIsAFault() {
    assertThat(faults(SOUND.replace("\"47\"", "架空")))
        .containsExactly(
            new Fault.WrongType("test.yml", "jurisdiction", Expected.JURISDICTION, "架空"));
  }

  @Test
  void figuresWithoutAnIndicatorAreAFault() {
    assertThat(faults(SOUND.replace("      - { role: name, header: [KPI] }\n", "")))
        .containsExactly(new Fault.Needs("test.yml.tables[0]", "value", "name"));
  }

  @Test
  void aHeaderOfTooManyRowsIsAFault() {
    assertThat(faults(SOUND.replace("header: [施策, KPI]", "header: [施策, KPI]\n    header-rows: 4")))
        .singleElement()
        .isInstanceOf(Fault.OutOfBounds.class);
  }

  @Test
  void anExpectationOfTwoKindsIsAFault() {
    assertThat(faults(SOUND + "expect:\n  - { exactly: 3, from: 1 }\n"))
        .contains(new Fault.Both("test.yml.expect[0]", "exactly", "from"));
  }

  @Test
  void textThatIsNoYamlIsOneFault() {
    assertThat(faults("code: [")).singleElement().isInstanceOf(Fault.NotYaml.class);
  }

  @Test
  void aPrefectureWhoseZeroWasLostIsMeant() {
    assertThat(
            ProfileReader.read("test.yml", SOUND.replace("\"47\"", "2"))
                .plan()
                .jurisdiction()
                .value())
        .isEqualTo("02");
  }

  private static List<Fault> faults(String yaml) {
    InvalidCatalog invalid =
        catchThrowableOfType(InvalidCatalog.class, () -> ProfileReader.read("test.yml", yaml));
    assertThat(invalid).as(yaml).isNotNull();
    return invalid.faults();
  }
}
