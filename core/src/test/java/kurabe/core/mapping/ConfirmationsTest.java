package kurabe.core.mapping;

import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.mapping.MappingFault.AMBIGUOUS_SUBJECT;
import static kurabe.core.mapping.MappingFault.CONTROL_CHARACTERS;
import static kurabe.core.mapping.MappingFault.GROUND_TOO_LONG;
import static kurabe.core.mapping.MappingFault.NOTHING_TO_WITHDRAW;
import static kurabe.core.mapping.MappingFault.NO_GROUND;
import static kurabe.core.mapping.MappingFault.NO_PERSON;
import static kurabe.core.mapping.MappingFault.PERSON_TOO_LONG;
import static kurabe.core.mapping.MappingFault.UNKNOWN_CONCEPT;
import static kurabe.core.mapping.MappingFault.UNKNOWN_PLAN;
import static kurabe.core.mapping.MappingFault.UNKNOWN_SUBJECT;
import static kurabe.core.mapping.MappingFault.UNKNOWN_THEME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.BundledWholes;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.MappedSubject.OfIndicator;
import kurabe.core.concordance.MappedSubject.OfItem;
import kurabe.core.concordance.MappedSubject.OfItemIndicator;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.Edition;
import org.junit.jupiter.api.Test;

class ConfirmationsTest {

  private static final PlanCode PLAN = new PlanCode("test");
  private static final MappedSubject SUBJECT = new OfItemIndicator(PLAN, "1", "AI導入率");
  private static final Aim AI = new Aim.ToConcept(new ConceptCode("municipal-ai"), Fit.SAME);
  private static final Aim RPA = new Aim.ToConcept(new ConceptCode("municipal-rpa"), Fit.PROXY);

  private final ConceptCatalog catalog = new ConceptCatalog();
  private final KeptEntries store = new KeptEntries();
  private final OneEdition library = new OneEdition(published());
  private final Confirmations confirmations = new Confirmations(catalog, store, library);
  private final Concordances concordances =
      new Concordances(catalog, store, library, new BundledWholes());

  private static Edition published() {
    return edition(
        List.of(
            item("1", indicator("AI導入率", Optional.empty())),
            item("2"),
            item("3", indicator("参加者", Optional.empty()), indicator("開催", Optional.empty()))),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aConfirmedMappingHoldsWithItsPersonAndGround() {
    Decision decision = confirmations.confirm(SUBJECT, AI, " 同じ調査 ", " 山田 ");
    assertThat(decision).isEqualTo(new Decision.Taken(store.listEntries().getFirst()));
    assertThat(concordances.current().findMapping(SUBJECT))
        .contains(
            new Mapping(
                SUBJECT, AI, "同じ調査", Optional.of(new Mapping.Confirmation("山田", KeptEntries.AT))));
  }

  @Test
  void aLaterConfirmationSupersedesAnEarlierOne() {
    confirmations.confirm(SUBJECT, AI, "根拠", "山田");
    confirmations.confirm(SUBJECT, RPA, "訂正", "佐藤");
    assertThat(aim(concordances.current())).contains(RPA);
    assertThat(concordances.listHistory()).hasSize(2);
  }

  @Test
  void aConfirmationSupersedesWhatComesWithKurabe() {
    MappedSubject bundled = new OfIndicator(new PlanCode("aomori-dx"), "県内市町村におけるAIの導入率");
    Concordance merged =
        Histories.merge(
            catalog.listMappings(),
            List.of(
                new MappingEntry(
                    bundled, new MappingEntry.Act.Confirmed(RPA), "根拠", "山田", KeptEntries.AT)));
    assertThat(merged.findMapping(bundled).map(Mapping::aim)).contains(RPA);
  }

  @Test
  void whatIsWithdrawnNoLongerHoldsAndStaysInTheHistory() {
    confirmations.confirm(SUBJECT, AI, "根拠", "山田");
    assertThat(confirmations.withdraw(SUBJECT, "誤り", "佐藤")).isInstanceOf(Decision.Taken.class);
    assertThat(concordances.current().findMapping(SUBJECT)).isEmpty();
    assertThat(concordances.listHistory())
        .extracting(MappingEntry::person)
        .containsExactly("山田", "佐藤");
  }

  @Test
  void withdrawingBringsBackWhatComesWithKurabe() {
    MappedSubject bundled = new OfIndicator(new PlanCode("aomori-dx"), "県内市町村におけるAIの導入率");
    Concordance merged =
        Histories.merge(
            catalog.listMappings(),
            List.of(
                new MappingEntry(
                    bundled, new MappingEntry.Act.Confirmed(RPA), "根拠", "山田", KeptEntries.AT),
                new MappingEntry(
                    bundled, new MappingEntry.Act.Withdrawn(), "誤り", "山田", KeptEntries.AT)));
    assertThat(merged.findMapping(bundled).map(Mapping::aim)).contains(AI);
  }

  @Test
  void nothingCanBeWithdrawnTwice() {
    assertRefused(confirmations.withdraw(SUBJECT, "誤り", "佐藤"), NOTHING_TO_WITHDRAW);
    confirmations.confirm(SUBJECT, AI, "根拠", "山田");
    confirmations.withdraw(SUBJECT, "誤り", "佐藤");
    assertRefused(confirmations.withdraw(SUBJECT, "誤り", "佐藤"), NOTHING_TO_WITHDRAW);
  }

  @Test
  void everythingThatIsMissingIsToldAndNothingStored() {
    assertRefused(
        confirmations.confirm(new OfItem(PLAN, "9"), new Aim.ToTheme("none"), "　", " "),
        UNKNOWN_SUBJECT,
        UNKNOWN_THEME,
        NO_GROUND,
        NO_PERSON);
    assertRefused(
        confirmations.confirm(
            new OfItem(new PlanCode("other"), "1"),
            new Aim.ToConcept(new ConceptCode("none"), Fit.SAME),
            "根拠",
            "山田"),
        UNKNOWN_PLAN,
        UNKNOWN_CONCEPT);
    assertThat(store.listEntries()).isEmpty();
  }

  @Test
  void whatIsTypedHasALimitAndNoControlCharacters() {
    assertRefused(
        confirmations.confirm(SUBJECT, AI, "あ".repeat(501), "山".repeat(101)),
        GROUND_TOO_LONG,
        PERSON_TOO_LONG);
    assertRefused(confirmations.confirm(SUBJECT, AI, "根\u0000拠", "山田"), CONTROL_CHARACTERS);
    assertRefused(confirmations.confirm(SUBJECT, AI, "根拠", "山\n田"), CONTROL_CHARACTERS);
    assertThat(confirmations.confirm(SUBJECT, AI, "あ".repeat(500), "山".repeat(100)))
        .isInstanceOf(Decision.Taken.class);
  }

  @Test
  void everyNameOfAnIndicatorOrItemIsKnown() {
    assertTaken(new OfItem(PLAN, "2"));
    assertTaken(new OfIndicator(PLAN, "ＡＩ導入率"));
    assertTaken(new OfItemIndicator(PLAN, "１", "AI 導入率"));
    assertRefused(
        confirmations.confirm(new OfItemIndicator(PLAN, "2", "AI導入率"), AI, "根拠", "山田"),
        UNKNOWN_SUBJECT);
  }

  @Test
  void aDecisionIsKeptUnderTheNarrowestNameWhateverItWasGivenBy() {
    for (MappedSubject given :
        List.of(new OfItem(PLAN, "1"), new OfIndicator(PLAN, "AI導入率"), SUBJECT)) {
      confirmations.confirm(given, AI, "根拠", "山田");
    }
    assertThat(store.listEntries())
        .extracting(MappingEntry::subject)
        .containsExactly(SUBJECT, SUBJECT, SUBJECT);
    assertThat(confirmations.withdraw(new OfIndicator(PLAN, "AI導入率"), "誤り", "佐藤"))
        .isInstanceOf(Decision.Taken.class);
    assertThat(concordances.current().findMapping(SUBJECT)).isEmpty();
  }

  @Test
  void anItemWithSeveralIndicatorsIsNotEnough() {
    assertRefused(confirmations.confirm(new OfItem(PLAN, "3"), AI, "根拠", "山田"), AMBIGUOUS_SUBJECT);
    assertTaken(new OfItemIndicator(PLAN, "3", "開催"));
  }

  @Test
  void aPlanIsListedWithWhatIsConfirmed() {
    confirmations.confirm(SUBJECT, AI, "根拠", "山田");
    PlanMapping plan = concordances.findPlan(PLAN).orElseThrow();
    assertThat(plan.rows().getFirst().mapping().map(Mapping::aim)).contains(AI);
    assertThat(plan.listUnmapped()).hasSize(3);
    assertThat(concordances.findPlan(new PlanCode("other"))).isEmpty();
  }

  @Test
  void suggestionsComeFromTheCatalogue() {
    assertThat(concordances.suggest(indicator("市町村のAI導入率", Optional.empty())).getFirst())
        .extracting(one -> one.concept().code().value())
        .isEqualTo("municipal-ai");
  }

  private void assertTaken(MappedSubject subject) {
    assertThat(confirmations.confirm(subject, AI, "根拠", "山田")).isInstanceOf(Decision.Taken.class);
  }

  private static void assertRefused(Decision decision, MappingFault... faults) {
    assertThat(decision).isEqualTo(new Decision.Refused(List.of(faults)));
  }

  private static Optional<Aim> aim(Concordance concordance) {
    return concordance.findMapping(SUBJECT).map(Mapping::aim);
  }
}
