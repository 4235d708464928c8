package kurabe.core.importing;

import java.util.Optional;
import kurabe.core.time.Period;

/// A file as somebody brought it.
///
/// @param fileName without its folder; a hint for people, never trusted for the format
/// @param url where it was published, where the person who brings it knows
/// @param asOf what time its figures speak of, where the file does not say and the person knows
/// @param source code of the [KnownSource] that the person chose; recognised from the file where
///     empty
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 100 MB would help nobody
public record Submission(
    String fileName,
    byte[] bytes,
    Optional<String> url,
    Optional<Period> asOf,
    Optional<String> source) {

  /// A file that says itself what it is.
  public Submission(String fileName, byte[] bytes, Optional<String> url, Optional<Period> asOf) {
    this(fileName, bytes, url, asOf, Optional.empty());
  }

  /// A file that says itself what it is and what time it speaks of.
  public Submission(String fileName, byte[] bytes, Optional<String> url) {
    this(fileName, bytes, url, Optional.empty());
  }

  /// The same file, read as what the person says that it is.
  public Submission as(String chosen) {
    return new Submission(fileName, bytes, url, asOf, Optional.of(chosen));
  }
}
