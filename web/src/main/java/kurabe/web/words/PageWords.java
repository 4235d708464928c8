package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/// Pages of a document, neighbours as a range.
final class PageWords {

  /// More ranges than this nobody reads.
  private static final int MOST = 10;

  private record Range(int first, int last) {

    String words() {
      return first == last ? first + "ページ" : first + "～" + last + "ページ";
    }
  }

  private PageWords() {}

  static String of(List<Integer> pages) {
    List<Range> ranges = ranges(pages);
    String words = ranges.stream().limit(MOST).map(Range::words).collect(joining("、"));
    return ranges.size() > MOST ? words + "など" + pages.size() + "ページ" : words;
  }

  private static List<Range> ranges(List<Integer> pages) {
    List<Range> ranges = new ArrayList<>();
    for (int page : pages.stream().sorted().toList()) {
      boolean next = !ranges.isEmpty() && ranges.getLast().last() + 1 == page;
      ranges.add(new Range(next ? ranges.removeLast().first() : page, page));
    }
    return ranges;
  }
}
