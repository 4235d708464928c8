package kurabe.core.hearing;

import java.time.Instant;
import kurabe.core.council.CouncilRecord;

/// A document of a council in one of its revisions.
public record PublishedRecord(CouncilRecord record, int revision, Instant publishedAt) {}
