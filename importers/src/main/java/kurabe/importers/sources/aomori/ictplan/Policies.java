package kurabe.importers.sources.aomori.ictplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.WholeText;

/// Reads the basic policies with their measures, each slide one policy.
final class Policies {

  private static final String POLICY = "基本方針";
  private static final String MEASURE = "施策";
  private static final Pattern ACTIONS = Pattern.compile("【主な取組】.*");
  private static final Pattern END = Pattern.compile("■.*|※.*|施策の展開方向.*");

  private final ProblemLog log;
  private final List<Policy> policies = new ArrayList<>();
  private final List<Numbered> headings = new ArrayList<>();
  private boolean within;
  private boolean acting;

  private Policies(ProblemLog log) {
    this.log = log;
  }

  static List<Policy> read(List<WholeText> texts, ProblemLog log) {
    Policies reader = new Policies(log);
    texts.forEach(reader::read);
    reader.check(texts);
    return List.copyOf(reader.policies);
  }

  private void read(WholeText text) {
    String compact = JapaneseText.compact(text.text());
    Optional<Numbered> policy =
        PlanTexts.isTop(text) ? Numbered.parse(text, POLICY) : Optional.empty();
    if (policy.isPresent()) {
      start(policy.get());
    } else if (END.matcher(compact).matches() || PlanTexts.isTop(text)) {
      within = false;
    } else if (within && ACTIONS.matcher(compact).matches()) {
      acting = true;
    } else if (within) {
      add(text);
    }
  }

  private void start(Numbered heading) {
    acting = false;
    within = headings.stream().noneMatch(known -> known.number().equals(heading.number()));
    if (within) {
      headings.add(heading);
      policies.add(new Policy(heading, new ArrayList<>(), new ArrayList<>()));
    } else {
      log.add(new Problem.DuplicateItem(heading.text().first().place(), heading.text().text()));
    }
  }

  private void add(WholeText text) {
    Policy policy = policies.getLast();
    Optional<Numbered> measure = Numbered.parse(text, MEASURE);
    if (acting) {
      policy.words().add(text);
    } else if (measure.isEmpty()) {
      log.add(new Problem.UnclaimedText(text.first().place(), text.text()));
    } else if (policy.measures().stream()
        .anyMatch(known -> known.number().equals(measure.get().number()))) {
      log.add(new Problem.DuplicateItem(text.first().place(), text.text()));
    } else {
      policy.measures().add(measure.get());
    }
  }

  private void check(List<WholeText> texts) {
    if (policies.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, POLICY));
    }
    Numbered.check(headings, log);
    for (Policy policy : policies) {
      Numbered.check(policy.measures(), log);
      if (policy.measures().isEmpty()) {
        log.add(
            new Problem.MissingTable(
                policy.heading().text().first().place(), policy.heading().number() + "の施策"));
      }
    }
    Announced.find(texts, POLICY)
        .ifPresent(announced -> announced.compare(POLICY, policies.size(), log));
  }
}
