package kurabe.core.publishing;

import java.time.Instant;

/// What came of publishing an edition.
///
/// Revisions of an edition count from 1.
public sealed interface Publication {

  record Published(int revision) implements Publication {}

  record AlreadyKnown(int revision, Instant publishedAt) implements Publication {}
}
