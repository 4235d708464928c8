package kurabe.db.server;

import java.util.Locale;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// The systems that a server comes along for.
enum Platform {
  LINUX_X64("linux", "amd64|x86_64", "postgres-linux-x86_64.txz"),
  LINUX_ARM("linux", "aarch64", "postgres-linux-arm_64.txz"),
  MAC_ARM("mac", "aarch64", "postgres-darwin-arm_64.txz"),
  WINDOWS_X64("windows", "amd64|x86_64", "postgres-windows-x86_64.txz");

  private final String system;
  private final String processors;
  private final String archive;

  Platform(String system, String processors, String archive) {
    this.system = system;
    this.processors = processors;
    this.archive = archive;
  }

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /// @throws StorageUnavailable where no server comes along
  static Platform of(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    for (Platform platform : values()) {
      if (name.startsWith(platform.system) && processor.matches(platform.processors)) {
        return platform;
      }
    }
    throw new StorageUnavailable(Reason.UNSUPPORTED_PLATFORM, system + " " + processor);
  }

  /// Name of the resource with the packed server.
  String archive() {
    return archive;
  }

  String program(String name) {
    return this == WINDOWS_X64 ? name + ".exe" : name;
  }
}
