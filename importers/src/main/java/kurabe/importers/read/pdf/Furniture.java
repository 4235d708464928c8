package kurabe.importers.read.pdf;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes away what belongs to the pages and not to the text: page numbers, and the repetitions of
/// running heads. Left in, they would stand in the middle of tables and lists that cross pages.
final class Furniture {

  /// The part of a page's height above and below its text.
  private static final double MARGIN = 0.12;

  /// On fewer pages a repeated line is a title.
  private static final int FEWEST_PAGES = 3;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-–—−‐\\s]*(?:p(?:age)?\\.?|第)?\\s*(\\d{1,4})\\s*(?:[/／]\\s*\\d{1,4}|ページ|頁)?[-–—−‐\\s]*");

  private final List<LaidOutPage> pages;
  private final Map<String, Long> pagesOfHead;
  private final boolean numbered;
  private final Set<String> seen = new HashSet<>();

  private Furniture(List<LaidOutPage> pages) {
    this.pages = pages;
    this.numbered = isNumbered();
    this.pagesOfHead =
        pages.stream()
            .flatMap(page -> page.blocks().stream().filter(block -> isMarginal(page, block)))
            .map(Furniture::text)
            .collect(groupingBy(text -> text, counting()));
  }

  static List<LaidOutPage> remove(List<LaidOutPage> pages) {
    Furniture furniture = new Furniture(pages);
    return pages.stream().map(furniture::remove).toList();
  }

  private LaidOutPage remove(LaidOutPage page) {
    return page.with(
        page.blocks().stream()
            .filter(block -> !(isMarginal(page, block) && isFurniture(text(block))))
            .toList());
  }

  private boolean isFurniture(String text) {
    boolean head =
        pagesOfHead.getOrDefault(text, 0L) >= Math.max(FEWEST_PAGES, (pages.size() + 1) / 2);
    return (numbered && number(text).isPresent()) || (head && !seen.add(text));
  }

  /// Whether the numbers at the edges count the pages; not every page needs to have one.
  private boolean isNumbered() {
    List<Integer> numbers = new ArrayList<>();
    for (LaidOutPage page : pages) {
      page.blocks().stream()
          .filter(block -> isMarginal(page, block))
          .flatMapToInt(block -> number(text(block)).stream())
          .findFirst()
          .ifPresent(numbers::add);
    }
    boolean counting = numbers.size() > 1;
    for (int index = 1; index < numbers.size(); index++) {
      counting &= numbers.get(index) == numbers.get(index - 1) + 1;
    }
    return counting;
  }

  private static OptionalInt number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private static boolean isMarginal(LaidOutPage page, Block block) {
    Area area = block.area();
    boolean atEdge =
        area.bottom() < MARGIN * page.height() || area.top() > (1 - MARGIN) * page.height();
    return atEdge && !text(block).isEmpty();
  }

  /// Empty for a table, which is never furniture.
  private static String text(Block block) {
    return switch (block) {
      case Block.Text(TextLine line) -> line.text();
      case Block.Table _ -> "";
    };
  }
}
