package kurabe.core.scheme;

import java.util.List;
import java.util.Set;

/// A grade for each range of a rate.
///
/// @param bands from worst to best, without gaps or overlaps
/// @param notRated marks that say that no grade was given
/// @param judged whether items without figures are graded by judgement (a roadmap)
public record AttainmentBands(
    SchemeHead head,
    Measure measure,
    Decreasing decreasing,
    List<Band> bands,
    List<Label> notRated,
    Combination combination,
    boolean judged)
    implements Graded {

  public AttainmentBands {
    bands = List.copyOf(bands);
    notRated = List.copyOf(notRated);
  }

  @Override
  public List<Label> order() {
    return bands.stream().flatMap(band -> band.labels().stream()).toList();
  }

  @Override
  public Set<Need> needs() {
    return Need.of(measure, judged || bands.stream().anyMatch(Band::isJudged));
  }
}
