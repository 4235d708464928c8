package kurabe.db.server;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// PostgreSQL refuses to run as root, but containers and small servers often know no other user.
///
/// In a user namespace of its own it is nobody and still owns its files. Where namespaces are not
/// allowed, it runs as nobody for good, and its folder is given to nobody.
final class Ownership {

  private static final String NOBODY = "65534";
  private static final List<String> NAMESPACE = List.of("unshare", "--user");
  private static final List<String> OTHER_USER =
      List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

  private Ownership() {}

  /// What to put before a command line, empty for everybody but root.
  ///
  /// @throws StorageUnavailable when this is root and there is no way round
  static List<String> prefix(Path folder) {
    try {
      if (!isRoot(folder)) {
        return List.of();
      }
      return works(NAMESPACE) ? NAMESPACE : asNobody(folder);
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.ROOT_REFUSED, folder.toString(), e);
    }
  }

  private static List<String> asNobody(Path folder) throws IOException {
    if (!works(OTHER_USER)) {
      throw new StorageUnavailable(Reason.ROOT_REFUSED, folder.toString());
    }
    give(folder);
    return OTHER_USER;
  }

  /// Everything in the folder becomes nobody's; root may read and write it all the same.
  static void give(Path folder) throws IOException {
    for (Path path : Folders.list(folder)) {
      Files.setAttribute(path, "unix:uid", Integer.valueOf(NOBODY), LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(path, "unix:gid", Integer.valueOf(NOBODY), LinkOption.NOFOLLOW_LINKS);
    }
  }

  /// Whoever makes a file owns it.
  private static boolean isRoot(Path folder) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    Path probe = Files.createTempFile(folder, "owner", "");
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
    } finally {
      Files.delete(probe);
    }
  }

  private static boolean works(List<String> prefix) {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true")).toList())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      return process.waitFor(5, SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
