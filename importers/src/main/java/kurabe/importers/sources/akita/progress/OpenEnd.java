package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.Optional;
import kurabe.core.problem.Problem;

/// Finds out whether a document breaks off in the middle of a sentence, where the blocks that were
/// read look complete.
final class OpenEnd {

  private static final String END_OF_SENTENCE = "。";

  /// A report that ends its blocks otherwise now and then says nothing by it.
  private static final int MOST_OF_TEN = 9;

  private OpenEnd() {}

  static Optional<Problem> find(DetailReader.Read read) {
    List<Detail> details = read.details();
    if (!read.cutOff() || details.size() < 2) {
      return Optional.empty();
    }
    List<Detail> before = details.subList(0, details.size() - 1);
    long closed = before.stream().filter(OpenEnd::isClosed).count();
    Detail last = details.getLast();
    return closed * 10 >= (long) before.size() * MOST_OF_TEN && !isClosed(last)
        ? Optional.of(new Problem.OpenEnd(last.line().place(), last.heading().label()))
        : Optional.empty();
  }

  private static boolean isClosed(Detail detail) {
    return detail.parts().getLast().pieces().getLast().text().strip().endsWith(END_OF_SENTENCE);
  }
}
