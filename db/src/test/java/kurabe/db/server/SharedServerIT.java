package kurabe.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;
import kurabe.db.TestHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedServerIT {

  private final TestHome home = TestHome.withPrograms();
  private final ServerFiles files = ServerFiles.in(home.folder());

  @AfterEach
  void clean() {
    Postmaster.find(files.data())
        .filter(Postmaster::isAlive)
        .ifPresent(_ -> new Server(files).stop());
    home.close();
  }

  @Test
  void theServerOutlivesTheProgramThatStartedIt() {
    try (Client starter = new Client(home.folder());
        Client other = new Client(home.folder())) {
      int port = starter.awaitPort();
      assertThat(other.awaitPort()).isEqualTo(port);
      assertThat(starter.ask("create table kept as select 42 as answer")).isEqualTo("done");
      starter.end();
      assertThat(other.ask("select answer from kept")).isEqualTo("42");
    }
    assertThat(Postmaster.find(files.data())).as("stopped by the last").isEmpty();
    try (Client later = new Client(home.folder())) {
      later.awaitPort();
      assertThat(later.ask("select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void aKilledStarterLeavesTheOthersTheirServer() {
    try (Client starter = new Client(home.folder());
        Client other = new Client(home.folder())) {
      starter.awaitPort();
      other.awaitPort();
      starter.kill();
      assertThat(other.ask("select 1")).isEqualTo("1");
    }
    assertThat(Postmaster.find(files.data())).isEmpty();
  }

  @Test
  void aServerThatLostAllItsProgramsIsFoundAndStoppedByTheNext() {
    int port;
    try (Client starter = new Client(home.folder())) {
      port = starter.awaitPort();
      starter.ask("create table kept as select 42 as answer");
      starter.kill();
    }
    assertThat(Postmaster.find(files.data()))
        .hasValueSatisfying(it -> assertThat(it.isAlive()).isTrue());
    try (Client next = new Client(home.folder())) {
      assertThat(next.awaitPort()).isEqualTo(port);
      assertThat(next.ask("select answer from kept")).isEqualTo("42");
    }
    assertThat(Postmaster.find(files.data())).isEmpty();
  }

  @Test
  void afterAPowerCutTheDataRecover() throws IOException {
    try (Client starter = new Client(home.folder())) {
      starter.awaitPort();
      starter.ask("create table kept as select 42 as answer");
      long pid = Postmaster.find(files.data()).orElseThrow().pid();
      starter.kill();
      ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
      server.onExit().join();
    }
    pretendThatAnotherProgramGotTheNumber();
    try (Client next = new Client(home.folder())) {
      next.awaitPort();
      assertThat(next.ask("select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void aServerThatOnlyAnotherProgramSeesIsNotStartedTwice() throws IOException {
    try (Client elsewhere = new Client(home.folder())) {
      elsewhere.awaitPort();
      Path pidFile = files.data().resolve("postmaster.pid");
      String lines = Files.readString(pidFile);
      pretendThatAnotherProgramGotTheNumber();
      assertThatExceptionOfType(StorageUnavailable.class)
          .isThrownBy(() -> SharedServer.join(home.folder()))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE_ELSEWHERE));
      Files.writeString(pidFile, lines);
      assertThat(elsewhere.ask("select 1")).isEqualTo("1");
    }
  }

  @Test
  void onlyThisMachineAndOnlyThePasswordOpensTheServer() throws IOException {
    try (SharedServer server = SharedServer.join(home.folder())) {
      String url = server.endpoint().url();
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DriverManager.getConnection(url, "kurabe", "guessed").close());
      assertThat(Files.readString(files.data().resolve("pg_hba.conf")).lines())
          .filteredOn(line -> !line.startsWith("#") && !line.isBlank())
          .allMatch(line -> line.endsWith("scram-sha-256"));
      assertThat(Files.readString(files.data().resolve(Settings.FILE)))
          .contains("listen_addresses = '127.0.0.1'", "unix_socket_directories = ''");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.password())))
          .isEqualTo("rw-------");
      assertThat(server.endpoint().toString()).doesNotContain(server.endpoint().password());
    }
  }

  @Test
  void twoDataSourcesOfOneProgramShareTheServer() {
    try (SharedServer first = SharedServer.join(home.folder())) {
      SharedServer.join(home.folder()).close();
      assertThat(new Server(files).findRunning()).contains(first.endpoint());
    }
    assertThat(Postmaster.find(files.data())).isEmpty();
  }

  @Test
  void whatIsLeftOfAnUnfinishedFirstStartIsReplaced() throws IOException {
    Files.createDirectories(files.unfinishedData().resolve("base"));
    try (SharedServer server = SharedServer.join(home.folder())) {
      assertThat(server.endpoint().port()).isPositive();
    }
    assertThat(files.unfinishedData()).doesNotExist();
  }

  /// This JVM's number stands for any process that is not a server.
  private void pretendThatAnotherProgramGotTheNumber() throws IOException {
    Path pidFile = files.data().resolve("postmaster.pid");
    List<String> lines = Files.readAllLines(pidFile);
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(pidFile, lines);
  }
}
