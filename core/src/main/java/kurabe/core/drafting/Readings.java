package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kurabe.core.draft.Origin;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;
import kurabe.core.source.Sha256;
import kurabe.core.time.Period;

/// Reads the files of drafts, and remembers the last ones: a person works on one for a while.
/// Bounded by the files' sizes together, so that memory is too.
@Singleton
final class Readings {

  private static final long LARGEST = 64L * 1024 * 1024;
  private static final float LOAD = 0.75f;

  private final ReportImport reports;
  private final Map<Key, Kept> kept = new LinkedHashMap<>(16, LOAD, true);

  Readings(ReportImport reports) {
    this.reports = reports;
  }

  /// Everything that a reading depends on.
  private record Key(
      Sha256 hash,
      String fileName,
      Optional<String> url,
      Optional<Period> asOf,
      Optional<String> source) {

    static Key of(Origin origin) {
      return new Key(
          origin.hash(), origin.fileName(), origin.url(), origin.asOf(), origin.chosen());
    }

    Submission submission(byte[] bytes) {
      return new Submission(fileName, bytes, url, asOf, source);
    }
  }

  private record Kept(Reading reading, long size) {}

  /// @param bytes asked for only when the file is not remembered
  Reading read(Origin origin, Supplier<byte[]> bytes) {
    Key key = Key.of(origin);
    return find(key)
        .orElseGet(
            () -> {
              byte[] content = bytes.get();
              return keep(key, reports.read(key.submission(content)), content.length);
            });
  }

  /// Of a file that just arrived.
  Reading read(Submission submission) {
    Key key =
        new Key(
            Sha256.of(submission.bytes()),
            submission.fileName(),
            submission.url(),
            submission.asOf(),
            submission.source());
    return find(key)
        .orElseGet(() -> keep(key, reports.read(submission), submission.bytes().length));
  }

  private synchronized Optional<Reading> find(Key key) {
    return Optional.ofNullable(kept.get(key)).map(Kept::reading);
  }

  private synchronized Reading keep(Key key, Reading reading, long size) {
    kept.put(key, new Kept(reading, size));
    var oldest = kept.values().iterator();
    long total = kept.values().stream().mapToLong(Kept::size).sum();
    while (total > LARGEST && kept.size() > 1) {
      total -= oldest.next().size();
      oldest.remove();
    }
    return reading;
  }
}
