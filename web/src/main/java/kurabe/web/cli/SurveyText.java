package kurabe.web.cli;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.importing.Examination;
import kurabe.core.publishing.Publication;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.ValueWords;

/// What a statistical table holds, for the person who brings it.
final class SurveyText {

  /// Values of each concept that are shown with their places; the JSON has all of them.
  private static final int EXAMPLES = 3;

  private SurveyText() {}

  static List<String> of(Examination.SurveyDraft draft, ConceptCatalog catalog) {
    SurveyTable table = draft.table();
    Survey survey = table.survey();
    List<String> lines = new ArrayList<>();
    lines.add("統計表: " + survey.document().title() + "（" + survey.source() + "）");
    lines.add("調査: " + title(draft));
    lines.add("内容: " + counts(table));
    byConcept(table)
        .forEach((concept, values) -> lines.addAll(concept(name(concept, catalog), values)));
    lines.addAll(ProblemText.of(table.problems()));
    return lines;
  }

  static String title(Examination.SurveyDraft draft) {
    Survey survey = draft.table().survey();
    return survey.title() + "（" + survey.code().value() + "）";
  }

  static String outcome(Examination.SurveyDraft draft, Optional<Publication> publication) {
    return PublicationText.of(draft.table().survey().title(), publication);
  }

  private static String counts(SurveyTable table) {
    List<SurveyValue> values = table.values();
    return "共通指標 %d件、団体 %d、値 %d件（うち計算した値 %d件）"
        .formatted(
            values.stream().map(SurveyValue::concept).distinct().count(),
            values.stream().map(SurveyValue::body).distinct().count(),
            values.size(),
            values.stream().filter(SurveyValue::computed).count());
  }

  private static Map<ConceptCode, List<SurveyValue>> byConcept(SurveyTable table) {
    return table.values().stream()
        .collect(groupingBy(SurveyValue::concept, LinkedHashMap::new, Collectors.toList()));
  }

  private static String name(ConceptCode code, ConceptCatalog catalog) {
    return catalog
        .findConcept(code)
        .map(concept -> concept.name() + "（" + code.value() + "）")
        .orElse(code.value());
  }

  private static List<String> concept(String concept, List<SurveyValue> values) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + concept + " " + values.size() + "件");
    values.stream().limit(EXAMPLES).forEach(one -> lines.add("    " + value(one)));
    if (values.size() > EXAMPLES) {
      lines.add("    ほか" + (values.size() - EXAMPLES) + "件");
    }
    return lines;
  }

  private static String value(SurveyValue one) {
    return one.body().value()
        + " "
        + ValueWords.of(one.value())
        + "（"
        + AsOfWords.of(one.asOf())
        + "、"
        + PlaceWords.of(one.citation().place())
        + "）";
  }
}
