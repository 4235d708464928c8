package kurabe.db.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.publishing.EditionStore;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;
import kurabe.db.SampleEdition;
import kurabe.db.TestHome;
import kurabe.db.server.SharedServer;
import org.junit.jupiter.api.Test;

class LazyDataSourceIT {

  @Test
  void nothingStartsBeforeTheFirstStatement() {
    try (TestHome home = new TestHome();
        ApplicationContext context = on(home.folder())) {
      assertThat(context.getBean(EditionStore.class)).isNotNull();
      assertThat(context.getBean(EditionLibrary.class)).isNotNull();
      assertThat(home.folder()).doesNotExist();
    }
  }

  @Test
  void aFirstStartIsEmptyAndASecondStartFindsWhatTheFirstStored() {
    byte[] bytes = SampleEdition.bytes("restart");
    var edition = SampleEdition.of("restart", SampleEdition.R6, bytes);
    try (TestHome home = new TestHome()) {
      try (ApplicationContext context = on(home.folder())) {
        EditionStore store = context.getBean(EditionStore.class);
        assertThat(store.isEmpty()).isTrue();
        store.publish(edition, bytes);
      }
      assertThat(home.folder().resolve("postgres/data-18/postmaster.pid")).doesNotExist();
      try (ApplicationContext context = on(home.folder())) {
        assertThat(context.getBean(EditionStore.class).isEmpty()).isFalse();
        assertThat(context.getBean(EditionLibrary.class).findNewest(edition.head().plan().code()))
            .hasValueSatisfying(it -> assertThat(it.edition()).isEqualTo(edition));
      }
    }
  }

  @Test
  void anExternalServerIsUsedAndNoneStarted() {
    try (TestHome home = TestHome.withPrograms();
        TestHome unused = new TestHome();
        SharedServer server = SharedServer.join(home.folder());
        ApplicationContext context =
            ApplicationContext.run(
                Map.of(
                    "kurabe.home", unused.folder().toString(),
                    "datasources.default.url", server.endpoint().url(),
                    "datasources.default.username", server.endpoint().user(),
                    "datasources.default.password", server.endpoint().password()))) {
      assertThat(context.getBean(EditionLibrary.class).listJurisdictions()).hasSize(48);
      assertThat(unused.folder()).doesNotExist();
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutSecrets() {
    try (ApplicationContext context =
        ApplicationContext.run(
            Map.of("datasources.default.url", "jdbc:postgresql://127.0.0.1:1/x?password=secret"))) {
      assertUnavailable(context, Reason.UNREACHABLE, "jdbc:postgresql://127.0.0.1:1/x");
    }
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    try (TestHome home = new TestHome()) {
      Files.writeString(home.folder(), "not a folder");
      try (ApplicationContext context = on(home.folder())) {
        assertUnavailable(
            context, Reason.FOLDER_NOT_WRITABLE, home.folder().resolve("postgres").toString());
      }
    }
  }

  @Test
  void dataOfAnotherMajorVersionAreNotReplacedByAnEmptyLibrary() throws IOException {
    try (TestHome home = new TestHome()) {
      Path other = home.folder().resolve("postgres/data-17");
      Files.createDirectories(other);
      try (ApplicationContext context = on(home.folder())) {
        assertUnavailable(context, Reason.OTHER_SERVER_VERSION, other.toString());
      }
    }
  }

  private static void assertUnavailable(ApplicationContext context, Reason reason, String place) {
    assertThatExceptionOfType(StorageUnavailable.class)
        .isThrownBy(() -> context.getBean(EditionLibrary.class).listEditions())
        .satisfies(
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.place()).isEqualTo(place);
            });
  }

  private static ApplicationContext on(Path home) {
    return ApplicationContext.run(Map.of("kurabe.home", home.toString()));
  }
}
