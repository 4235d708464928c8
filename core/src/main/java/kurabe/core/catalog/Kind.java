package kurabe.core.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a scheme file may call its kind, and the keys that the kind has of its own.
enum Kind {
  CAPPED_ATTAINMENT_MEAN,
  ATTAINMENT_BANDS,
  BASELINE_DIRECTION,
  JUDGED_LABELS,
  POINTS,
  TWO_AXES,
  UNRATED;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<String> keys() {
    return switch (this) {
      case CAPPED_ATTAINMENT_MEAN -> RateReader.MEAN;
      case ATTAINMENT_BANDS -> RateReader.BANDS;
      case BASELINE_DIRECTION -> DirectionReader.KEYS;
      case JUDGED_LABELS -> List.of("order", "notRated");
      case POINTS -> PointsReader.KEYS;
      case TWO_AXES -> AxesReader.KEYS;
      case UNRATED -> List.of();
    };
  }

  /// Kinds that give labels.
  static List<String> graded() {
    return Stream.of(ATTAINMENT_BANDS, BASELINE_DIRECTION, JUDGED_LABELS, POINTS, TWO_AXES)
        .map(Kind::code)
        .toList();
  }

  static Optional<Kind> find(YamlNode node) {
    return node.peek("kind")
        .flatMap(text -> Stream.of(values()).filter(kind -> kind.code().equals(text)).findFirst());
  }
}
