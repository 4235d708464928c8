package kurabe.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The settings that Kurabe gives its server, written anew before every start.
final class Settings {

  static final String FILE = "kurabe.conf";

  private Settings() {}

  /// Reachable from this machine only, and only with the password.
  static void write(Path data, int port) throws IOException {
    Files.writeString(
        data.resolve(FILE),
        """
        # Written by Kurabe before every start of the server.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        max_connections = 100
        timezone = 'UTC'
        log_timezone = 'UTC'
        password_encryption = 'scram-sha-256'
        """
            .formatted(port));
  }
}
