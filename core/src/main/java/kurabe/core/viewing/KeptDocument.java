package kurabe.core.viewing;

import kurabe.core.source.Sha256;

/// A file as it was brought, byte by byte.
///
/// @param fileName as the newest revision that was read from it names it
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 100 MB would help nobody
public record KeptDocument(
    Sha256 hash, String fileName, String title, String publisher, byte[] content) {}
