package kurabe.db.server;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The server's programs, unpacked once into the data folder: temporary folders are swept.
record Binaries(Path folder, Platform platform) {

  private static final int OWNER_EXECUTES = 0100;

  Path program(String name) {
    return folder.resolve("bin").resolve(platform.program(name));
  }

  /// Named by the archive's length, so that another version lands in another folder.
  ///
  /// @throws StorageUnavailable where no server comes along or it can't be unpacked
  static Binaries unpackedIn(ServerFiles files) {
    Platform platform = Platform.current();
    URL archive = Binaries.class.getResource("/" + platform.archive());
    if (archive == null) {
      throw new StorageUnavailable(Reason.UNSUPPORTED_PLATFORM, platform.archive());
    }
    try {
      long length = archive.openConnection().getContentLengthLong();
      Path folder = files.folder().resolve("programs-" + ServerFiles.MAJOR + "-" + length);
      if (Files.notExists(folder)) {
        unpack(archive, folder);
      }
      return new Binaries(folder, platform);
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, files.folder().toString(), e);
    }
  }

  /// The folder gets its name when it is complete, so that a crash leaves no half of it.
  private static void unpack(URL archive, Path folder) throws IOException {
    Path unfinished = folder.resolveSibling("unfinished-programs");
    Folders.delete(unfinished);
    Files.createDirectories(unfinished);
    try (InputStream packed = new BufferedInputStream(archive.openStream());
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, unfinished);
      }
    }
    Files.move(unfinished, folder, ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = entry.resolveIn(folder);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (view != null && executable) {
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }
}
