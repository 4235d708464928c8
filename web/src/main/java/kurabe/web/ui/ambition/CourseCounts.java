package kurabe.web.ui.ambition;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import kurabe.core.ambition.AgainstNation;
import kurabe.core.ambition.Finding;
import kurabe.web.words.FindingWords;

/// How many indicators are on which course, and how many targets have which peculiarity.
final class CourseCounts extends Section {

  CourseCounts(AmbitionFacts facts) {
    addClassName("course-counts");
    UnorderedList courses = list("見通しごとの件数");
    for (CourseGroup group : CourseGroup.values()) {
      courses.add(entry(group.label(), facts.count(group)));
    }
    add(new H2("見通し"), courses);
    Map<String, Long> kinds = peculiarities(facts);
    if (!kinds.isEmpty()) {
      UnorderedList targets = list("目標の高さごとの件数");
      kinds.forEach((kind, count) -> targets.add(entry(kind, count)));
      add(new H2("目標の高さ"), targets);
    }
  }

  private static Map<String, Long> peculiarities(AmbitionFacts facts) {
    return facts
        .findings()
        .filter(finding -> !(finding instanceof Finding.OnTheWay))
        .sorted(comparingInt(CourseCounts::place))
        .collect(groupingBy(FindingWords::kind, LinkedHashMap::new, counting()));
  }

  /// Targets that ask for nothing come first.
  private static int place(Finding finding) {
    return switch (finding) {
      case Finding.MetEarly _ -> 0;
      case Finding.HiddenOvershoot _ -> 1;
      case Finding.BesideNation(AgainstNation.Told told) ->
          switch (told.standing()) {
            case LESS_AMBITIOUS -> 2;
            case EQUAL -> 3;
            case MORE_AMBITIOUS -> 4;
          };
      case Finding.BesideNation(AgainstNation.Withheld _) -> 5;
      case Finding.OnTheWay _ -> 6;
    };
  }

  private static UnorderedList list(String label) {
    UnorderedList list = new UnorderedList();
    list.addClassName("counts");
    list.getElement().setAttribute("aria-label", label);
    return list;
  }

  private static ListItem entry(String label, long count) {
    Span number = new Span(count + "件");
    number.addClassName("count");
    ListItem entry = new ListItem(new Span(label), number);
    entry.setClassName("none", count == 0);
    return entry;
  }
}
