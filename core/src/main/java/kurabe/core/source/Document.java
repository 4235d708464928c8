package kurabe.core.source;

import java.util.Optional;

/// A file that was read, identified by its bytes.
///
/// @param fileName as given by the person who brought it, without its folder
/// @param mediaType such as `text/plain; charset=UTF-8`
/// @param title the document's own, as found in it
/// @param url where its publisher offers it, where known
/// @param licence the terms it is published under, where known
public record Document(
    Sha256 hash,
    String fileName,
    String mediaType,
    String title,
    String publisher,
    Optional<String> url,
    Optional<String> licence) {}
