package kurabe.core.revision;

import java.util.Optional;
import kurabe.core.jurisdiction.Region;

/// A body's place in the order of a group.
///
/// @param region whose prefectures it is ranked among; empty for all of the nation
public record RankPlace(SurveyCell cell, Optional<Region> region) {}
