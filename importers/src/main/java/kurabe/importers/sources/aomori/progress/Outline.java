package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.importers.text.JapaneseText;

/// Finds the lists of KPIs: bullets under the name of a field, up to the next blank line. The
/// report has the list once with icons and once without.
final class Outline {

  private static final Pattern BULLET = Pattern.compile("[-・●○■◆*‐–]\\s*(.*[^。])");

  private final List<AnnouncedKpi> kpis = new ArrayList<>();
  private Optional<String> field = Optional.empty();
  private boolean listed;

  private Outline() {}

  static List<AnnouncedKpi> list(TextDocument document) {
    Outline outline = new Outline();
    document.lines().forEach(outline::read);
    return List.copyOf(outline.kpis);
  }

  private void read(Line line) {
    Optional<String> named = KpiHeadings.findField(JapaneseText.tidyName(line.text()));
    Matcher bullet = BULLET.matcher(JapaneseText.tidyName(line.text()));
    if (named.isPresent()) {
      field = named;
      listed = false;
    } else if (field.isPresent() && bullet.matches()) {
      kpis.add(new AnnouncedKpi(field.get(), bullet.group(1), line));
      listed = true;
    } else if (!line.isBlank() || listed) {
      field = Optional.empty();
    }
  }
}
