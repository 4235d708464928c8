package kurabe.db.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KurabeHomeTest {

  private static final Path USER = Path.of("/home/hanako");

  @Test
  void linuxKeepsAUsersDataInTheShareFolder() {
    assertThat(KurabeHome.usual("Linux", Map.of(), USER))
        .isEqualTo(Path.of("/home/hanako/.local/share/kurabe"));
    assertThat(KurabeHome.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), USER))
        .isEqualTo(Path.of("/data/kurabe"));
  }

  @Test
  void macKeepsThemInTheLibrary() {
    assertThat(KurabeHome.usual("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), USER))
        .isEqualTo(Path.of("/home/hanako/Library/Application Support/Kurabe"));
  }

  @Test
  void windowsKeepsThemInTheLocalFolder() {
    assertThat(KurabeHome.usual("Windows 11", Map.of("LOCALAPPDATA", "/appdata"), USER))
        .isEqualTo(Path.of("/appdata/Kurabe"));
    assertThat(KurabeHome.usual("Windows 11", Map.of(), USER))
        .isEqualTo(Path.of("/home/hanako/AppData/Local/Kurabe"));
  }

  @Test
  void aNamedFolderWins() {
    assertThat(new KurabeHome("/srv/kurabe").folder()).isEqualTo(Path.of("/srv/kurabe"));
  }
}
