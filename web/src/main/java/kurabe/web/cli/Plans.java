package kurabe.web.cli;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.BeanContext;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.plan.PlanCode;

/// The plans that have a published edition, and those that a user names.
final class Plans {

  private final EditionLibrary library;

  Plans(BeanContext beans) {
    library = beans.getBean(EditionLibrary.class);
  }

  List<PlanCode> listPublished() {
    return library.listEditions().stream().map(one -> one.plan().code()).distinct().toList();
  }

  /// Nothing for what cannot be a plan's short name.
  List<PlanCode> named(String... names) {
    return Stream.of(names)
        .filter(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"))
        .map(PlanCode::new)
        .distinct()
        .toList();
  }

  String missing(List<String> asked) {
    List<PlanCode> known = listPublished();
    String what = asked.isEmpty() ? "" : "（指定: " + String.join("、", asked) + "）";
    return known.isEmpty()
        ? "公開済みの計画がまだありません。kurabe import --publish で報告書を取り込んでください。"
        : "公開済みの計画が見つかりません"
            + what
            + "。公開済みの計画: "
            + known.stream().map(PlanCode::value).collect(joining("、"));
  }
}
