package kurabe.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwnershipIT {

  /// Where namespaces are not allowed (in most containers), the second way is the one that is
  /// taken.
  @Test
  void rootMayRunTheServerAsNobody() throws IOException {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root has to step down");
    Path folder = Files.createTempDirectory("kurabe-nobody");
    try {
      Path log = Files.createFile(folder.resolve("command.log"));
      Ownership.OTHER_USER.handOver(folder);
      assertThat(Files.getAttribute(log, "unix:uid")).isEqualTo(65534);
      Command command = new Command(folder, log, Ownership.OTHER_USER.prefix());
      assertThat(command.run(Duration.ofSeconds(10), Path.of("id"), "-u")).isTrue();
      assertThat(Files.readString(log).strip()).isEqualTo("65534");
    } finally {
      Folders.delete(folder);
    }
  }

  @Test
  void onlyRootNeedsAWayRound() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "owner");
    try {
      boolean root = System.getProperty("user.name").equals("root");
      assertThat(Ownership.of(folder).prefix().isEmpty()).isEqualTo(!root);
      assertThat(folder).isEmptyDirectory();
    } finally {
      Folders.delete(folder);
    }
  }
}
