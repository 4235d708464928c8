package kurabe.importers.read.office;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a package by their paths, unpacked while they are read and never as a whole.
public final class Parts implements Closeable {

  private final ZipFile zip;
  private final Unpacking.Budget budget;

  private Parts(ZipFile zip, Unpacking.Budget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  static Parts of(byte[] bytes, long unpackedBytes) throws IOException {
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    return new Parts(zip, new Unpacking.Budget(unpackedBytes));
  }

  /// @param path without a leading slash
  public boolean has(String path) {
    return zip.getEntry(path) != null;
  }

  /// @throws FileNotFoundException when there is no such part
  public PartReader read(String path) throws IOException, XMLStreamException {
    ZipArchiveEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw new FileNotFoundException(path);
    }
    InputStream stream = zip.getInputStream(entry);
    return PartReader.of(new Unpacking(stream, entry.getCompressedSize(), budget));
  }

  /// Name of a part's outermost element.
  String root(String path) throws IOException, XMLStreamException {
    try (PartReader reader = read(path)) {
      return reader.next() ? reader.name() : "";
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
