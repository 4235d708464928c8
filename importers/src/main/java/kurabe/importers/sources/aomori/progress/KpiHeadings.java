package kurabe.importers.sources.aomori.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.importers.text.JapaneseText;

/// Recognises the headings of the KPIs' tables in one document.
final class KpiHeadings {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?U)(?:(.*?)分野)?[\\s・:：]*((?:KPI|ＫＰＩ|重要業績評価指標)\\s*([(（]?\\d{1,2}[)）]?|[①-⑳⑴-⒇]))"
              + "(?:[\\s:：]+(.*[^。]))?");

  private static final Pattern FIELD = Pattern.compile("(?U)[\\s■●○◆◇・]*([^\\s。、()（）]{1,20})分野");
  private static final Pattern FIELD_OF_DASHBOARD =
      Pattern.compile("ダッシュボード\\s*[(（]([^()（）]+)分野[)）]");

  private final Set<String> knownFields;

  private KpiHeadings(Set<String> knownFields) {
    this.knownFields = knownFields;
  }

  static KpiHeadings of(TextDocument document) {
    List<String> texts =
        document.lines().stream().map(line -> JapaneseText.tidyName(line.text())).toList();
    Set<String> announced = collect(texts, KpiHeadings::announcedFields);
    Set<String> heading = collect(texts, KpiHeadings::headingFields);
    Set<String> known = new HashSet<>(announced);
    known.addAll(heading);
    Set<String> all = Set.copyOf(known);
    known.removeIf(field -> !announced.contains(field) && all.contains(field.substring(1)));
    return new KpiHeadings(known);
  }

  private static Set<String> collect(
      List<String> texts, Function<String, Stream<String>> fieldsOf) {
    return texts.stream()
        .flatMap(fieldsOf)
        .map(JapaneseText::compact)
        .filter(field -> !field.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Stream<String> announcedFields(String text) {
    Matcher dashboard = FIELD_OF_DASHBOARD.matcher(text);
    Stream<String> ofDashboard = dashboard.find() ? Stream.of(dashboard.group(1)) : Stream.of();
    return Stream.concat(findField(text).stream(), ofDashboard);
  }

  private static Stream<String> headingFields(String text) {
    Matcher heading = HEADING.matcher(text);
    return heading.matches() ? Stream.ofNullable(heading.group(1)) : Stream.of();
  }

  /// The field that a line is the heading of, without 分野.
  static Optional<String> findField(String text) {
    Matcher field = FIELD.matcher(text);
    return field.matches() ? Optional.of(field.group(1)) : Optional.empty();
  }

  /// @param field the field whose part of the document the line is in, for a heading without one
  Optional<KpiHeading> find(Line line, Optional<String> field) {
    Matcher heading = HEADING.matcher(JapaneseText.tidyName(line.text()));
    if (!heading.matches()) {
      return Optional.empty();
    }
    String mark = heading.group(2).replace(" ", "");
    int number = Integer.parseInt(JapaneseText.compact(heading.group(3)).replaceAll("[()]", ""));
    String title = heading.group(4) == null ? "" : heading.group(4);
    return Optional.ofNullable(heading.group(1))
        .map(this::withoutStray)
        .or(() -> field)
        .map(name -> new KpiHeading(name, number, mark, title, line));
  }

  /// Conversions leave a piece of a rule or a bullet in front of the heading: 「一産業・しごと分野」. A
  /// first character goes only when the report knows the field without it.
  private String withoutStray(String field) {
    String stripped = field.replaceFirst("^[\\s■●○◆◇・]+", "");
    boolean stray =
        stripped.length() > 1
            && !knownFields.contains(JapaneseText.compact(stripped))
            && knownFields.contains(JapaneseText.compact(stripped.substring(1)));
    return stray ? stripped.substring(1).strip() : stripped;
  }
}
