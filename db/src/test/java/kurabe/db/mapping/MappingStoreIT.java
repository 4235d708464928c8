package kurabe.db.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.mapping.MappingEntry;
import kurabe.core.mapping.MappingEntry.Act;
import kurabe.core.mapping.MappingStore;
import kurabe.core.plan.PlanCode;
import kurabe.core.publishing.EditionStore;
import kurabe.db.SampleEdition;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingStoreIT {

  private static final Act AI =
      new Act.Confirmed(new Aim.ToConcept(new ConceptCode("municipal-ai"), Fit.SAME));
  private static final Act NEAR =
      new Act.Confirmed(new Aim.ToConcept(new ConceptCode("municipal-ai"), Fit.PROXY));
  private static final Act THEME = new Act.Confirmed(new Aim.ToTheme("efficiency"));

  private final MappingStore store = TestDatabase.bean(MappingStore.class);

  @Test
  void everyDecisionComesBackInOrderAsItWasTaken() {
    PlanCode plan = published("mapped");
    List<MappedSubject> subjects =
        List.of(
            new MappedSubject.OfIndicator(plan, "導入率"),
            new MappedSubject.OfItemIndicator(plan, "45", "参加者数"),
            new MappedSubject.OfItem(plan, "7"));
    List<Act> acts = List.of(AI, NEAR, THEME, new Act.Withdrawn());
    for (MappedSubject subject : subjects) {
      acts.forEach(act -> store.append(subject, act, "根拠", "山田 太郎"));
    }
    List<MappingEntry> entries = entries(plan);
    assertThat(entries).hasSize(12);
    assertThat(entries.subList(0, 4))
        .allMatch(entry -> entry.subject().equals(subjects.getFirst()))
        .extracting(MappingEntry::act)
        .isEqualTo(acts);
    assertThat(entries).extracting(MappingEntry::subject).containsAll(subjects);
    assertThat(entries).allMatch(entry -> entry.ground().equals("根拠"));
    assertThat(entries).allMatch(entry -> entry.person().equals("山田 太郎"));
  }

  @Test
  void theStoreSaysWhenADecisionWasTaken() {
    PlanCode plan = published("timed");
    MappingEntry entry = store.append(new MappedSubject.OfItem(plan, "1"), AI, "根拠", "山田");
    assertThat(Duration.between(entry.at(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
    assertThat(entries(plan)).containsExactly(entry);
  }

  @Test
  void theHistoryIsReadWithAFixedNumberOfQueries() {
    PlanCode plan = published("counted");
    store.append(new MappedSubject.OfItem(plan, "1"), AI, "根拠", "山田");
    int few = StatementCounter.count(store::listEntries);
    for (int i = 0; i < 30; i++) {
      store.append(new MappedSubject.OfItem(plan, "1"), AI, "根拠", "山田");
    }
    assertThat(StatementCounter.count(store::listEntries)).isEqualTo(few).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update mapping_decision set person = '別人'",
        "delete from mapping_decision",
        "truncate mapping_decision"
      })
  void decisionsAreOnlyAdded(String sql) {
    assertThatThrownBy(() -> TestDatabase.execute(sql))
        .hasMessageContaining("decisions are only added");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "('山田', '根拠', 'checked', 'item', '1', '名', 'withdrawn', null, null, null)",
        "('山田', '根拠', 'checked', 'indicator', '1', '名', 'withdrawn', null, null, null)",
        "('山田', '根拠', 'checked', 'item-indicator', null, '名', 'withdrawn', null, null, null)",
        "('山田', '根拠', 'checked', 'other', '1', '名', 'withdrawn', null, null, null)",
        "('山田', '根拠', 'checked', 'item', '1', null, 'concept', 'ai', null, null)",
        "('山田', '根拠', 'checked', 'item', '1', null, 'concept', 'ai', 'almost', null)",
        "('山田', '根拠', 'checked', 'item', '1', null, 'theme', null, null, null)",
        "('山田', '根拠', 'checked', 'item', '1', null, 'withdrawn', null, null, 'safety')",
        "(' ', '根拠', 'checked', 'item', '1', null, 'withdrawn', null, null, null)",
        "('山田', '', 'checked', 'item', '1', null, 'withdrawn', null, null, null)",
        "('山田', '根拠', 'no-such-plan', 'item', '1', null, 'withdrawn', null, null, null)"
      })
  void aDecisionThatMeansNothingIsRefused(String values) {
    published("checked");
    String columns =
        "person, ground, plan_code, subject_kind, subject_item, subject_name, act, concept, fit,"
            + " theme";
    assertThatThrownBy(
            () ->
                TestDatabase.execute(
                    "insert into mapping_decision (" + columns + ") values " + values))
        .hasMessageContaining("violates");
  }

  @Test
  void peopleWhoDecideAtTheSameTimeAreAllKept() throws Exception {
    PlanCode plan = published("at-once");
    List<Callable<MappingEntry>> deciders =
        IntStream.range(0, 12)
            .<Callable<MappingEntry>>mapToObj(
                i -> () -> store.append(new MappedSubject.OfItem(plan, "1"), AI, "根拠", "人" + i))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      assertThat(threads.invokeAll(deciders)).extracting(Future::resultNow).hasSize(12);
    }
    assertThat(entries(plan)).extracting(MappingEntry::person).doesNotHaveDuplicates().hasSize(12);
  }

  private List<MappingEntry> entries(PlanCode plan) {
    return store.listEntries().stream()
        .filter(entry -> entry.subject().plan().equals(plan))
        .toList();
  }

  private static PlanCode published(String plan) {
    byte[] bytes = SampleEdition.bytes(plan);
    TestDatabase.bean(EditionStore.class)
        .publish(SampleEdition.of(plan, SampleEdition.R6, bytes), bytes);
    return new PlanCode(plan);
  }
}
