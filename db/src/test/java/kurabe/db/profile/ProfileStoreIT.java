package kurabe.db.profile;

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
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileStore;
import kurabe.core.profiling.ProfileVersion;
import kurabe.core.profiling.ProfileVersion.Change;
import kurabe.db.StatementCounter;
import kurabe.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileStoreIT {

  private static final Change WITHDRAWN = new Change.Withdrawn();

  private final ProfileStore store = TestDatabase.bean(ProfileStore.class);

  @Test
  void everyVersionIsKeptWithItsTextPersonAndTime() {
    ProfileCode code = new ProfileCode("kept");
    ProfileVersion first = append(code, "code: kept\nname: 一つ目\n", "青森 花子", 0);
    ProfileVersion second = append(code, "code: kept\nname: 二つ目\n", "秋田 太郎", 1);

    assertThat(store.listVersions(code)).containsExactly(second, first);
    assertThat(first.person()).isEqualTo("青森 花子");
    assertThat(second.yaml()).contains("code: kept\nname: 二つ目\n");
    assertThat(second.writtenAt()).isAfter(first.writtenAt());
  }

  @Test
  void theNewestVersionCountsAndAWithdrawalIsOne() {
    ProfileCode code = new ProfileCode("counts");
    var _ = append(code, "code: counts\n", "青森 花子", 0);
    ProfileVersion withdrawal = store.append(code, WITHDRAWN, "秋田 太郎", 1).orElseThrow();

    assertThat(store.listNewest())
        .filteredOn(it -> it.code().equals(code))
        .containsOnly(withdrawal);
    assertThat(withdrawal.yaml()).isEmpty();
  }

  @Test
  void whoHasNotSeenTheNewestVersionChangesNothing() {
    ProfileCode code = new ProfileCode("overtaken");
    ProfileVersion first = append(code, "code: overtaken\n", "青森 花子", 0);

    assertThat(store.append(code, new Change.Written("other"), "秋田 太郎", 0)).isEmpty();
    assertThat(store.append(code, WITHDRAWN, "秋田 太郎", 2)).isEmpty();
    assertThat(store.listVersions(code)).containsExactly(first);
  }

  @Test
  void ofAllWhoSaveAtTheSameTimeOneIsFirst() throws Exception {
    ProfileCode code = new ProfileCode("at-once");
    List<Callable<Optional<ProfileVersion>>> writers =
        IntStream.range(0, 8)
            .<Callable<Optional<ProfileVersion>>>mapToObj(
                i -> () -> store.append(code, new Change.Written("text " + i), "人" + i, 0))
            .collect(toList());
    List<Optional<ProfileVersion>> results;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      results = threads.invokeAll(writers).stream().map(Future::resultNow).toList();
    }
    assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
    assertThat(store.listVersions(code)).hasSize(1);
  }

  @Test
  void theCountTellsThatSomethingWasAdded() {
    long before = store.countVersions();
    var _ = append(new ProfileCode("counted"), "code: counted\n", "青森 花子", 0);
    assertThat(store.countVersions()).isEqualTo(before + 1);
  }

  @Test
  void allNewestVersionsTakeOneStatement() {
    var _ = append(new ProfileCode("one"), "code: one\n", "青森 花子", 0);
    var _ = append(new ProfileCode("two"), "code: two\n", "青森 花子", 0);
    assertThat(StatementCounter.count(store::listNewest)).isEqualTo(1);
    assertThat(StatementCounter.count(store::countVersions)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update profile_version set yaml = ''",
        "delete from profile_version",
        "truncate profile_version"
      })
  void historyIsNeverRewritten(String sql) {
    var _ = store.append(new ProfileCode("history"), WITHDRAWN, "青森 花子", 0);
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
                    "insert into profile_version (code, number, kind, yaml, person, written_at)"
                        + " select 'half', 1, "
                        + kindAndText
                        + ", '人', now()"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
  }

  private ProfileVersion append(ProfileCode code, String yaml, String person, int after) {
    return store.append(code, new Change.Written(yaml), person, after).orElseThrow();
  }
}
