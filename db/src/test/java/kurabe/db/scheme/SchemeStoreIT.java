package kurabe.db.scheme;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kurabe.core.catalog.SchemeStore;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.SchemeVersion.Change;
import kurabe.core.scheme.SchemeCode;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeStoreIT {

  private static final Change WITHDRAWN = new Change.Withdrawn();

  private final SchemeStore store = TestDatabase.bean(SchemeStore.class);

  @Test
  void everyVersionIsKeptWithItsTextPersonAndTime() {
    SchemeCode code = new SchemeCode("kept");
    SchemeVersion first = append(code, "code: kept\nname: 一つ目\n", "青森 花子", 0);
    SchemeVersion second = append(code, "code: kept\nname: 二つ目\n", "秋田 太郎", 1);

    assertThat(store.listVersions(code)).containsExactly(second, first);
    assertThat(first.person()).isEqualTo("青森 花子");
    assertThat(second.yaml()).contains("code: kept\nname: 二つ目\n");
    assertThat(second.writtenAt()).isAfter(first.writtenAt());
  }

  @Test
  void theNewestVersionCountsAndAWithdrawalIsOne() {
    SchemeCode code = new SchemeCode("counts");
    var _ = append(code, "code: counts\n", "青森 花子", 0);
    SchemeVersion withdrawal = store.append(code, WITHDRAWN, "秋田 太郎", 1).orElseThrow();

    assertThat(store.listNewest())
        .filteredOn(it -> it.code().equals(code))
        .containsOnly(withdrawal);
    assertThat(withdrawal.yaml()).isEmpty();
  }

  @Test
  void whoHasNotSeenTheNewestVersionChangesNothing() {
    SchemeCode code = new SchemeCode("overtaken");
    SchemeVersion first = append(code, "code: overtaken\n", "青森 花子", 0);

    assertThat(store.append(code, new Change.Written("other"), "秋田 太郎", 0)).isEmpty();
    assertThat(store.append(code, WITHDRAWN, "秋田 太郎", 2)).isEmpty();
    assertThat(store.listVersions(code)).containsExactly(first);
  }

  @Test
  void ofAllWhoSaveAtTheSameTimeOneIsFirst() throws Exception {
    SchemeCode code = new SchemeCode("at-once");
    List<Callable<Optional<SchemeVersion>>> writers =
        IntStream.range(0, 8)
            .<Callable<Optional<SchemeVersion>>>mapToObj(
                i -> () -> store.append(code, new Change.Written("text " + i), "人" + i, 0))
            .collect(toList());
    List<Optional<SchemeVersion>> results;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      results = threads.invokeAll(writers).stream().map(Future::resultNow).toList();
    }
    assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
    assertThat(store.listVersions(code)).hasSize(1);
  }

  @Test
  void theCountTellsThatSomethingWasAdded() {
    long before = store.countVersions();
    var _ = append(new SchemeCode("counted"), "code: counted\n", "青森 花子", 0);
    assertThat(store.countVersions()).isEqualTo(before + 1);
  }

  @Test
  void allNewestVersionsTakeOneStatement() {
    var _ = append(new SchemeCode("one"), "code: one\n", "青森 花子", 0);
    var _ = append(new SchemeCode("two"), "code: two\n", "青森 花子", 0);
    assertThat(StatementCounter.count(store::listNewest)).isEqualTo(1);
    assertThat(StatementCounter.count(store::countVersions)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update scheme_version set yaml = ''",
        "delete from scheme_version",
        "truncate scheme_version"
      })
  void historyIsNeverRewritten(String sql) {
    var _ = store.append(new SchemeCode("history"), WITHDRAWN, "青森 花子", 0);
    assertThatThrownBy(() -> TestDatabase.execute(sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'written', null", "'withdrawn', 'code: half'", "'other', null"})
  void halfAVersionFitsNoKind(String kindAndText) {
    assertThatThrownBy(
            () ->
                TestDatabase.execute(
                    "insert into scheme_version (code, number, kind, yaml, person, written_at)"
                        + " select 'half', 1, "
                        + kindAndText
                        + ", '人', now()"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
  }

  private SchemeVersion append(SchemeCode code, String yaml, String person, int after) {
    return store.append(code, new Change.Written(yaml), person, after).orElseThrow();
  }
}
