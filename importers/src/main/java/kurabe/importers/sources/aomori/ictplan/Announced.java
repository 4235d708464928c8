package kurabe.importers.sources.aomori.ictplan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.WholeText;

/// How many of something the plan says that it has: `４つの基本方針`.
record Announced(int number, WholeText text) {

  static Optional<Announced> find(List<WholeText> texts, String what) {
    Pattern form = Pattern.compile("(\\d{1,2})つの" + what);
    return texts.stream()
        .flatMap(
            text -> {
              Matcher matcher = form.matcher(JapaneseText.compact(text.text()));
              return matcher.find()
                  ? Optional.of(new Announced(Integer.parseInt(matcher.group(1)), text)).stream()
                  : Optional.<Announced>empty().stream();
            })
        .findFirst();
  }

  void compare(String what, int read, ProblemLog log) {
    if (number != read) {
      log.add(new Problem.CountMismatch(text.first().place(), what, number, read));
    }
  }
}
