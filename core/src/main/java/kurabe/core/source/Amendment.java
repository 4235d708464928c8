package kurabe.core.source;

import java.time.Instant;

/// What a person put in the place of what was read, before it was published (取込時の修正). It stays
/// beside the figure wherever its citation is shown.
///
/// @param before what was read, as printed
/// @param after what counts instead
/// @param reason why, in Japanese
/// @param person who, as they gave their name
public record Amendment(String before, String after, String reason, String person, Instant at) {}
