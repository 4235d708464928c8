package kurabe.core.draft;

import java.time.Instant;
import java.util.Optional;
import kurabe.core.source.Sha256;
import kurabe.core.time.Period;

/// The file of a draft, and how it was read when it arrived.
///
/// @param fileName as given by the person who brought it, without its folder
/// @param url where it was published, where that person knows
/// @param asOf what time its figures speak of, where that person says so
/// @param chosen code of the source that the person chose; empty where it was recognised
/// @param source code of the source that read it
/// @param work what it will be a revision of
/// @param title of the plan or survey
/// @param importer version of the program that read it first
/// @param again why bytes that were published before are brought once more
/// @param person who brought it
public record Origin(
    Sha256 hash,
    String fileName,
    Optional<String> url,
    Optional<Period> asOf,
    Optional<String> chosen,
    String source,
    Work work,
    String title,
    String importer,
    Optional<String> again,
    String person,
    Instant at) {}
