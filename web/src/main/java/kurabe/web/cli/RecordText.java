package kurabe.web.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.Remark;
import kurabe.core.importing.Examination;
import kurabe.core.publishing.Publication;
import kurabe.web.words.HearingWords;

/// What a council's document holds, for the person who brings it.
final class RecordText {

  private RecordText() {}

  static List<String> of(Examination.RecordDraft draft) {
    CouncilRecord record = draft.record();
    List<String> lines = new ArrayList<>();
    lines.add("文書: " + record.document().title() + "（" + record.source() + "）");
    lines.add("会議: " + title(draft));
    lines.add("内容: " + counts(record));
    groups("意見", record.remarks(), RecordText::heading).forEach(lines::add);
    groups("事業", record.projects(), it -> it.field() + " / " + it.group()).forEach(lines::add);
    record.kpis().forEach(kpi -> lines.add("  KPI " + kpi.field() + " / " + kpi.name()));
    groups("事例", record.cases(), it -> it.field()).forEach(lines::add);
    lines.addAll(ProblemText.of(record.problems()));
    return lines;
  }

  static String title(Examination.RecordDraft draft) {
    return draft.record().meeting().name() + "（" + draft.record().meeting().date() + "）";
  }

  static String outcome(Examination.RecordDraft draft, Optional<Publication> publication) {
    return PublicationText.of(draft.record().meeting().name(), publication);
  }

  private static String counts(CouncilRecord record) {
    return "議題 %d件、意見 %d件、事業 %d件、KPI %d件、事例 %d件"
        .formatted(
            record.agenda().size(),
            record.remarks().size(),
            record.projects().size(),
            record.kpis().size(),
            record.cases().size());
  }

  private static String heading(Remark remark) {
    return HearingWords.agenda(remark.agenda())
        + (remark.topic().isEmpty() ? "" : " / " + remark.topic());
  }

  private static <T> Stream<String> groups(
      String what, List<T> values, Function<T, String> heading) {
    Map<String, Long> counts =
        values.stream().collect(groupingBy(heading, LinkedHashMap::new, counting()));
    return counts.entrySet().stream()
        .map(one -> "  " + what + " " + one.getKey() + ": " + one.getValue() + "件");
  }
}
