package kurabe.importers.read.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import kurabe.importers.read.pdf.Ruling.Axis;

/// Finds the lines that belong together: those of one table, or of one frame.
final class Lattices {

  /// What is smaller, in points, is a tick box or an ornament.
  private static final double NARROWEST = 20;

  private static final double LOWEST = 8;

  /// With more lines than this a page holds a drawing.
  private static final int MOST = 3_000;

  private Lattices() {}

  /// From the top of the page downwards.
  static List<Lattice> find(List<Ruling> drawn) {
    List<Ruling> rulings = Rulings.join(drawn);
    if (rulings.size() > MOST) {
      return List.of();
    }
    Groups groups = new Groups(rulings.size());
    for (int one = 0; one < rulings.size(); one++) {
      for (int other = one + 1; other < rulings.size(); other++) {
        if (rulings.get(one).meets(rulings.get(other))) {
          groups.unite(one, other);
        }
      }
    }
    return groups.list().stream()
        .map(members -> members.stream().map(rulings::get).toList())
        .filter(Lattices::isClosed)
        .map(Lattice::of)
        .filter(lattice -> lattice.area().width() >= NARROWEST)
        .filter(lattice -> lattice.area().height() >= LOWEST)
        .sorted(comparingDouble(lattice -> lattice.area().top()))
        .toList();
  }

  /// A single line under a title, or a cross of two, holds nothing.
  private static boolean isClosed(List<Ruling> rulings) {
    long level = rulings.stream().filter(each -> each.axis() == Axis.LEVEL).count();
    return level > 0 && level < rulings.size() && rulings.size() > 2;
  }
}
