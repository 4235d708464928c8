package kurabe.db.server;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// Who runs the server. PostgreSQL refuses to run as root, but containers and small servers often
/// know
/// no other user.
///
/// In a user namespace of its own it takes itself for nobody and is still root to its files. Where
/// namespaces are not allowed, it runs as nobody for good, and its folder is given to nobody.
///
/// @param prefix what to put before a command line
/// @param owner who must own the folder, empty for everybody but root
record Ownership(List<String> prefix, Optional<Integer> owner) {

  private static final int ROOT = 0;
  private static final int NOBODY = 65534;
  private static final Ownership OWN_USER = new Ownership(List.of(), Optional.empty());

  static final Ownership NAMESPACE = new Ownership(List.of("unshare", "--user"), Optional.of(ROOT));

  static final Ownership OTHER_USER =
      new Ownership(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
          Optional.of(NOBODY));

  /// @throws StorageUnavailable when this is root and there is no way round
  static Ownership of(Path folder) {
    try {
      return isRoot(folder) ? wayRound(folder) : OWN_USER;
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, folder.toString(), e);
    }
  }

  private static Ownership wayRound(Path folder) {
    return Stream.of(NAMESPACE, OTHER_USER)
        .filter(Ownership::works)
        .findFirst()
        .orElseThrow(() -> new StorageUnavailable(Reason.ROOT_REFUSED, folder.toString()));
  }

  /// To be called while no server runs: the next one may be started in another way than the last.
  void handOver(Path folder) {
    try {
      if (owner.isPresent()) {
        for (Path path : Folders.list(folder)) {
          Files.setAttribute(path, "unix:uid", owner.get(), LinkOption.NOFOLLOW_LINKS);
        }
      }
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.ROOT_REFUSED, folder.toString(), e);
    }
  }

  /// Whoever makes a file owns it.
  private static boolean isRoot(Path folder) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    Path probe = Files.createTempFile(folder, "owner", "");
    try {
      return Integer.valueOf(ROOT).equals(Files.getAttribute(probe, "unix:uid"));
    } finally {
      Files.delete(probe);
    }
  }

  private boolean works() {
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
