package kurabe.core.importing;

import java.util.Optional;

/// A file as somebody brought it.
///
/// @param fileName without its folder; a hint for people, never trusted for the format
/// @param url where it was published, where the person who brings it knows
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 100 MB would help nobody
public record Submission(String fileName, byte[] bytes, Optional<String> url) {}
