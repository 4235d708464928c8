package kurabe.importers.sources.akita.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kurabe.importers.text.JapaneseText;

/// Which progress figure answers which target of an initiative.
///
/// The report shortens the label from the front (「行政手続の電子化率」 → 「電子化率」) and now and then
/// within. The label decides, then the year, then the order; figures of different units never pair.
///
/// @param targetsAlone targets that no progress figure answers
/// @param progressAlone progress figures that answer no target
record Pairing(List<Pair> pairs, List<Figure> targetsAlone, List<Figure> progressAlone) {

  /// Less in common than this, and the labels speak of different things.
  private static final double LEAST_LIKENESS = 0.5;

  private static final Comparator<Candidate> BEST_FIRST =
      comparingDouble(Candidate::likeness)
          .reversed()
          .thenComparing(candidate -> !candidate.sameYear())
          .thenComparing(comparingInt(Candidate::distance))
          .thenComparing(comparing(candidate -> candidate.pair().target().piece().text()));

  record Pair(Figure target, Figure progress) {}

  private record Candidate(Pair pair, double likeness, int distance) {

    boolean sameYear() {
      return pair.target().year().equals(pair.progress().year());
    }
  }

  static Pairing of(List<Figure> targets, List<Figure> progress) {
    List<Pair> pairs = new ArrayList<>();
    candidates(targets, progress).stream()
        .sorted(BEST_FIRST)
        .map(Candidate::pair)
        .filter(pair -> pairs.stream().noneMatch(taken -> overlap(taken, pair)))
        .forEach(pairs::add);
    pairs.sort(comparingInt(pair -> targets.indexOf(pair.target())));
    return new Pairing(
        List.copyOf(pairs),
        targets.stream()
            .filter(each -> pairs.stream().noneMatch(pair -> pair.target().equals(each)))
            .toList(),
        progress.stream()
            .filter(each -> pairs.stream().noneMatch(pair -> pair.progress().equals(each)))
            .toList());
  }

  private static boolean overlap(Pair one, Pair other) {
    return one.target().equals(other.target()) || one.progress().equals(other.progress());
  }

  private static List<Candidate> candidates(List<Figure> targets, List<Figure> progress) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      for (int j = 0; j < progress.size(); j++) {
        Pair pair = new Pair(targets.get(i), progress.get(j));
        double likeness = likeness(pair.target().label(), pair.progress().label());
        if (pair.target().fits(pair.progress()) && likeness >= LEAST_LIKENESS) {
          candidates.add(new Candidate(pair, likeness, Math.abs(i - j)));
        }
      }
    }
    return candidates;
  }

  /// 3 for the same label; between 2 and 3 where one ends in the other, more for a longer end;
  /// otherwise the share of the shorter label whose characters stand in the longer one in order.
  static double likeness(String one, String other) {
    String first = bare(one);
    String second = bare(other);
    String shorter = first.length() <= second.length() ? first : second;
    String longer = shorter.equals(first) ? second : first;
    if (longer.endsWith(shorter)) {
      return 2 + (double) shorter.length() / longer.length();
    }
    return (double) commonInOrder(shorter, longer) / shorter.length();
  }

  /// 〔累計〕 and 【累積】 say how it is counted, not what.
  private static String bare(String label) {
    String compact = JapaneseText.compact(label);
    String bare = compact.replaceAll("[〔【\\[(][^〕】\\])]*[〕】\\])]", "");
    return bare.isEmpty() ? compact : bare;
  }

  private static int commonInOrder(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < other.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
