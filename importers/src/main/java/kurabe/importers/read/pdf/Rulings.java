package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import kurabe.importers.read.pdf.Ruling.Axis;

/// Puts lines together that were drawn in pieces: cell by cell, as dashes, twice beside each other.
final class Rulings {

  /// Lines that are nearer to each other are one line: doubled, or drawn a little off.
  private static final double APART = 2.2;

  /// The longest gap between two dashes.
  private static final double GAP = 4;

  /// Shorter ones belong to a letter or a sign.
  private static final double SHORTEST = 5;

  private Rulings() {}

  static List<Ruling> join(List<Ruling> drawn) {
    List<Ruling> joined = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      List<Ruling> alike =
          drawn.stream()
              .filter(ruling -> ruling.axis() == axis)
              .sorted(comparingDouble(Ruling::at))
              .toList();
      clusters(alike).forEach(cluster -> joined.addAll(joinAlong(cluster)));
    }
    return joined.stream().filter(ruling -> ruling.length() >= SHORTEST).toList();
  }

  private static List<List<Ruling>> clusters(List<Ruling> sorted) {
    List<List<Ruling>> clusters = new ArrayList<>();
    for (Ruling ruling : sorted) {
      boolean near =
          !clusters.isEmpty() && ruling.at() - clusters.getLast().getLast().at() <= APART;
      if (!near) {
        clusters.add(new ArrayList<>());
      }
      clusters.getLast().add(ruling);
    }
    return clusters;
  }

  private static List<Ruling> joinAlong(List<Ruling> cluster) {
    Axis axis = cluster.getFirst().axis();
    double at = cluster.stream().mapToDouble(Ruling::at).average().orElseThrow();
    List<Ruling> joined = new ArrayList<>();
    for (Ruling piece : cluster.stream().sorted(comparingDouble(Ruling::from)).toList()) {
      if (!joined.isEmpty() && piece.from() - joined.getLast().to() <= GAP) {
        Ruling last = joined.removeLast();
        joined.add(new Ruling(axis, at, last.from(), Math.max(last.to(), piece.to())));
      } else {
        joined.add(new Ruling(axis, at, piece.from(), piece.to()));
      }
    }
    return joined;
  }
}
