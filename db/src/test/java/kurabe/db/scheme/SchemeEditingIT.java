package kurabe.db.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kurabe.core.authoring.Basis;
import kurabe.core.authoring.Saving;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.authoring.SchemeUses;
import kurabe.core.authoring.Withdrawing;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeStore;
import kurabe.core.catalog.SchemeVersion.Change;
import kurabe.core.catalog.Schemes;
import kurabe.core.plan.Plan;
import kurabe.core.publishing.EditionStore;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.scheme.SchemeCode;
import kurabe.db.SampleEdition;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;

class SchemeEditingIT {

  private static final Basis NOTHING = new Basis.Nothing();
  private static final Basis ANYTHING = new Basis.Anything();
  private static final SchemeCode AKITA = new SchemeCode("akita-dx");

  private final SchemeEditing editing = TestDatabase.bean(SchemeEditing.class);
  private final Schemes schemes = TestDatabase.bean(Schemes.class);
  private final SchemeStore store = TestDatabase.bean(SchemeStore.class);

  @Test
  void whatIsSavedCountsAtOnce() {
    Saving saving = editing.save(yaml("iwate-dx", "岩手県方式"), " 岩手 一郎 ", NOTHING);

    assertThat(saving).isInstanceOf(Saving.Saved.class);
    assertThat(schemes.current().getScheme(new SchemeCode("iwate-dx")).name()).isEqualTo("岩手県方式");
    assertThat(editing.listVersions(new SchemeCode("iwate-dx")).getFirst().person())
        .isEqualTo("岩手 一郎");
  }

  @Test
  void whatAnotherNodeSavesCountsAtOnceToo() {
    var _ = schemes.current();
    SchemeCode code = new SchemeCode("other-node");
    var _ = store.append(code, new Change.Written(yaml("other-node", "別のノード")), "岩手 一郎", 0);

    assertThat(schemes.current().getScheme(code).name()).isEqualTo("別のノード");
  }

  @Test
  void askingAgainCostsOneStatement() {
    var _ = schemes.current();
    assertThat(StatementCounter.count(schemes::current)).isEqualTo(1);
    var _ = editing.save(yaml("one-more", "もう一つ"), "岩手 一郎", NOTHING);
    assertThat(StatementCounter.count(schemes::current)).isEqualTo(2);
  }

  @Test
  void whatIsBundledTakesNoStatement() {
    assertThat(StatementCounter.count(schemes::bundled)).isZero();
  }

  @Test
  void aFaultyTextIsNotStored() {
    long before = store.countVersions();
    assertThat(editing.save("code: faulty\nkind: oracle\n", "岩手 一郎", NOTHING))
        .isInstanceOfSatisfying(
            Saving.Faulty.class, it -> assertThat(it.faults()).hasSizeGreaterThan(1));
    assertThat(store.countVersions()).isEqualTo(before);
  }

  @Test
  void aNewSchemeDoesNotTakeTheCodeOfAnother() {
    assertThat(editing.save(yaml("akita-dx", "横取り"), "岩手 一郎", NOTHING))
        .isEqualTo(new Saving.CodeTaken(AKITA));
  }

  @Test
  void anEditedTextKeepsItsCode() {
    var basis = new Basis.Version(AKITA, 0);
    assertThat(editing.save(yaml("akita-dx2", "改名"), "岩手 一郎", basis))
        .isEqualTo(new Saving.CodeChanged(AKITA, new SchemeCode("akita-dx2")));
  }

  @Test
  void theSameTextTwiceIsOneVersion() {
    SchemeCode code = new SchemeCode("same-twice");
    var _ = editing.save(yaml("same-twice", "同じ"), "岩手 一郎", NOTHING);
    assertThat(editing.save(yaml("same-twice", "同じ"), "岩手 一郎", ANYTHING))
        .isEqualTo(new Saving.Unchanged(code));
    assertThat(editing.listVersions(code)).hasSize(1);
  }

  @Test
  void whoHasReadAnOlderVersionIsTold() {
    SchemeCode code = new SchemeCode("read-older");
    var _ = editing.save(yaml("read-older", "一"), "岩手 一郎", NOTHING);
    var _ = editing.save(yaml("read-older", "二"), "宮城 次郎", new Basis.Version(code, 1));

    assertThat(editing.save(yaml("read-older", "三"), "岩手 一郎", new Basis.Version(code, 1)))
        .isEqualTo(new Saving.Overtaken(code));
    assertThat(editing.withdraw(code, "岩手 一郎", 1)).isEqualTo(new Withdrawing.Overtaken(code));
  }

  @Test
  void anEditedBundledSchemeGoesBackToItsFileAlthoughPlansUseIt() {
    var _ = publish("edited-plan", AKITA);
    String bundled = schemes.bundled().getScheme(AKITA).name();
    var _ = editing.save(yaml("akita-dx", "書き換え"), "岩手 一郎", ANYTHING);
    var edited = schemes.current().findEntry(AKITA).orElseThrow();
    var withdrawing =
        editing.withdraw(AKITA, "岩手 一郎", editing.listVersions(AKITA).getFirst().number());

    assertThat(edited.origin()).isEqualTo(SchemeEntry.Origin.EDITED);
    assertThat(withdrawing).isInstanceOf(Withdrawing.Withdrawn.class);
    assertThat(schemes.current().getScheme(AKITA).name()).isEqualTo(bundled);
  }

  @Test
  void aSchemeThatPlansUseIsNotTakenFromThem() {
    SchemeCode code = new SchemeCode("in-use");
    var _ = editing.save(yaml("in-use", "使用中"), "岩手 一郎", NOTHING);
    Plan plan = publish("user-of-in-use", code);

    assertThat(editing.withdraw(code, "岩手 一郎", 1))
        .isEqualTo(new Withdrawing.InUse(code, List.of(new SchemeUse(plan, 1))));
    assertThat(TestDatabase.bean(SchemeUses.class).list(code))
        .containsExactly(new SchemeUse(plan, 1));
  }

  @Test
  void aWithdrawnSchemeCanBeWrittenAgain() {
    SchemeCode code = new SchemeCode("again");
    var _ = editing.save(yaml("again", "一"), "岩手 一郎", NOTHING);
    var _ = editing.withdraw(code, "岩手 一郎", 1);

    assertThat(schemes.current().findEntry(code)).isEmpty();
    assertThat(editing.withdraw(code, "岩手 一郎", 2))
        .isEqualTo(new Withdrawing.NothingToWithdraw(code));
    assertThat(editing.save(yaml("again", "二"), "岩手 一郎", NOTHING))
        .isInstanceOfSatisfying(
            Saving.Saved.class, it -> assertThat(it.version().number()).isEqualTo(3));
  }

  @Test
  void nobodySavesWithoutAName() {
    assertThatThrownBy(() -> editing.save(yaml("nameless", "無名"), "  ", NOTHING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String yaml(String code, String name) {
    return """
        code: %s
        kind: unrated
        name: %s
        explanation: 値だけを公表する。
        """
        .formatted(code, name);
  }

  private static Plan publish(String planCode, SchemeCode scheme) {
    byte[] bytes = SampleEdition.bytes(planCode);
    Edition it = SampleEdition.of(planCode, SampleEdition.R6, bytes);
    EditionHead head = it.head();
    Plan old = head.plan();
    Plan plan =
        new Plan(
            old.code(), old.jurisdiction(), old.title(), old.levels(), old.indicatorName(), scheme);
    EditionHead own =
        new EditionHead(plan, head.asOf(), head.label(), head.source(), head.document());
    Edition edition =
        new Edition(
            own,
            it.items(),
            it.observations(),
            it.evaluations(),
            it.references(),
            it.statements(),
            it.tallies(),
            it.goals(),
            it.problems());
    var _ = TestDatabase.bean(EditionStore.class).publish(edition, bytes);
    return plan;
  }
}
