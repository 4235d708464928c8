package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;
import org.jspecify.annotations.Nullable;

/// A range of rates in per cent, or of points, and the label that it stands for. Where people
/// choose between labels, several bands have the same range.
///
/// @param from null where the range is open downwards
/// @param to null where it is open upwards
@Serdeable
public record BandJson(
    String label,
    String meaning,
    @Nullable String from,
    boolean fromIncluded,
    @Nullable String to,
    boolean toIncluded) {

  /// Worst first; empty for schemes without ranges.
  static List<BandJson> all(EvaluationScheme scheme) {
    return switch (scheme) {
      case AttainmentBands bands -> all(bands.bands());
      case Points points -> all(points.bands());
      case BaselineDirection _, CappedAttainmentMean _, JudgedLabels _, TwoAxes _, Unrated _ ->
          List.of();
    };
  }

  private static List<BandJson> all(List<Band> bands) {
    return bands.stream().flatMap(BandJson::each).toList();
  }

  private static Stream<BandJson> each(Band band) {
    return band.labels().stream().map(label -> of(label, band));
  }

  private static BandJson of(Label label, Band band) {
    return new BandJson(
        label.text(),
        label.meaning(),
        bound(band.range().from()),
        band.range().fromIncluded(),
        bound(band.range().to()),
        band.range().toIncluded());
  }

  private static @Nullable String bound(Optional<Rational> bound) {
    return bound.map(Digits::plain).orElse(null);
  }
}
