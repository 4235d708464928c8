package kurabe.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.jurisdiction.Region;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.PrintedRank;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Case;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Goal;
import kurabe.core.report.Observation;
import kurabe.core.report.Statement;
import kurabe.core.report.Tally;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// An edition that has every kind of everything.
public final class SampleEdition {

  public static final Period R6 = new Period.FiscalYear(2024);
  public static final Period R5 = new Period.FiscalYear(2023);
  public static final ItemKey ITEM = ItemKey.numbered("36");
  public static final IndicatorKey INDICATOR = IndicatorKey.of(ITEM, "手続のオンライン化率");
  private static final IndicatorKey BARE = IndicatorKey.of(ITEM, "目標なし");
  private static final Citation AT = new Citation(new Place.Line(231), "引用「▲0.3％」");

  public static final List<Place> PLACES =
      List.of(
          Place.WHOLE,
          new Place.Line(71),
          new Place.OnPage(3, 12),
          new Place.Cell("様式 '1'", 7, 27));

  public static final List<Period> PERIODS =
      List.of(
          R6,
          new Period.CalendarYear(2022),
          new Period.AsOfDay(LocalDate.of(2025, 12, 31)),
          new Period.FiscalYears(2018, 2019));

  public static final List<Value> VALUES =
      Stream.<Value>concat(
              Stream.of(
                  new Value.Measured(quantity("2.0", "%", "2.0％")),
                  new Value.Measured(quantity("2.00", "%", "2.00％")),
                  new Value.Measured(quantity("174E+4", "PV", "174万PV")),
                  new Value.Measured(quantity("-0.3", "%", "▲0.3％")),
                  new Value.Measured(quantity("0E+3", "千人", "0千人")),
                  new Value.ChangeOnly(quantity("5.7", "ポイント", "5.7ポイント増加"), "前年度"),
                  new Value.Words("希望する職員\n(𠮷田)")),
              Arrays.stream(AbsenceReason.values()).map(r -> new Value.Absent(r, "－")))
          .toList();

  public static final List<Outcome> OUTCOMES =
      Stream.<Outcome>concat(
              Stream.of(
                  new Outcome.Rate(quantity("58.10", "%", "58.10")),
                  new Outcome.Grade("A"),
                  new Outcome.NotRated("-")),
              Arrays.stream(AbsenceReason.values()).map(Outcome.Missing::new))
          .toList();

  private SampleEdition() {}

  public static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  public static Edition of(String plan, Period asOf, byte[] bytes) {
    return new Edition(
        head(plan, asOf, bytes),
        items(),
        VALUES.stream()
            .map(it -> new Observation(INDICATOR, R6, it, new AsOf("R6", Optional.of(R6)), AT))
            .toList(),
        evaluations(),
        List.of(
            new ReferenceValue(
                INDICATOR,
                JurisdictionCode.NATION,
                quantity("98.1", "%", "98.1%"),
                AsOf.UNSTATED,
                AT)),
        Arrays.stream(Statement.Kind.values())
            .map(kind -> new Statement(ITEM, kind, R6, new Value.Words("文"), AT))
            .toList(),
        tallies(),
        VALUES.stream()
            .map(it -> new Goal("基本目標", it, new AsOf("R5～R6の累計", Optional.empty()), AT))
            .toList(),
        List.of(
            new PrintedRank(
                INDICATOR, new JurisdictionCode("02"), Optional.empty(), 41, AsOf.UNSTATED, AT),
            new PrintedRank(
                INDICATOR,
                new JurisdictionCode("02"),
                Optional.of(Region.TOHOKU),
                4,
                new AsOf("R6", Optional.of(R6)),
                AT)),
        List.of(
            new Case("分野", "題", AsOf.UNSTATED, List.of(), AT),
            new Case("分野", "", new AsOf("R6", Optional.of(R6)), List.of("一", "二, \"三\""), AT)),
        Problems.every());
  }

  public static EditionHead head(String plan, Period asOf, byte[] bytes) {
    return new EditionHead(
        new Plan(
            new PlanCode(plan),
            new JurisdictionCode("02"),
            "青森県DX推進プラン",
            List.of("分野", "KPI, {\"x\"}"),
            "中間指標",
            new SchemeCode("aomori-dx")),
        asOf,
        "令和7年12月末時点",
        "aomori-dx-progress",
        new Document(
            Sha256.of(bytes),
            "報告.txt",
            "text/plain; charset=UTF-8",
            "進捗",
            "青森県",
            Optional.of("https://example.jp/a?b=c"),
            Optional.empty()));
  }

  public static Quantity quantity(String number, String unit, String text) {
    return new Quantity(new BigDecimal(number), new Unit(unit), text);
  }

  private static List<PlanItem> items() {
    PlanItem leaf = item(ITEM, 2, "36", indicators(), List.of());
    PlanItem second = item(ItemKey.numbered("37"), 2, "37", List.of(), List.of());
    PlanItem category = item(ItemKey.named("甲", "乙"), 1, "(1)", List.of(), List.of(leaf, second));
    PlanItem other = item(ItemKey.named("甲", "丙"), 1, "", List.of(), List.of());
    return List.of(
        item(ItemKey.named("甲"), 0, "", List.of(), List.of(category, other)),
        item(ItemKey.named("丁"), 0, "", List.of(), List.of()));
  }

  private static PlanItem item(
      ItemKey key, int level, String number, List<Indicator> indicators, List<PlanItem> children) {
    Citation citation = new Citation(PLACES.get(level), "見出し");
    return new PlanItem(key, level, number, "項目", "", indicators, children, citation);
  }

  private static List<Indicator> indicators() {
    Target target = new Target(VALUES.getFirst(), Optional.of(R6), Optional.of("根拠"), AT);
    Target words = new Target(VALUES.get(6), Optional.empty(), Optional.empty(), AT);
    return List.of(
        indicator(
            INDICATOR,
            Direction.HIGHER_IS_BETTER,
            Optional.of(target),
            Optional.of(new Baseline(VALUES.get(3), new AsOf("R3", Optional.of(R5)), AT)),
            VALUES.stream()
                .map(it -> new Target(it, Optional.of(R6), Optional.empty(), AT))
                .toList()),
        indicator(BARE, Direction.LOWER_IS_BETTER, Optional.empty(), Optional.empty(), List.of()),
        indicator(
            new IndicatorKey("words"),
            Direction.HIGHER_IS_BETTER,
            Optional.of(words),
            Optional.of(new Baseline(VALUES.getLast(), AsOf.UNSTATED, AT)),
            List.of(words)));
  }

  private static Indicator indicator(
      IndicatorKey key,
      Direction way,
      Optional<Target> target,
      Optional<Baseline> baseline,
      List<Target> milestones) {
    Citation citation = new Citation(PLACES.get(3), "");
    return new Indicator(
        key, "名", Unit.PERCENT, way, target, baseline, milestones, "総務省", citation);
  }

  private static List<PublishedEvaluation> evaluations() {
    Optional<Quantity> difference = Optional.of(quantity("8.3", "ポイント", "+8.3"));
    return OUTCOMES.stream()
        .flatMap(
            it ->
                Stream.of(
                    new PublishedEvaluation(new Subject.OfItem(ITEM), R6, it, Optional.empty(), AT),
                    new PublishedEvaluation(new Subject.OfIndicator(BARE), R5, it, difference, AT)))
        .toList();
  }

  private static List<Tally> tallies() {
    Quantity count = quantity("18", "件", "18");
    Quantity share = quantity("19.8", "%", "19.8%");
    return List.of(
        new Tally(R6, List.of(), Optional.empty(), AT),
        new Tally(
            R5,
            List.of(
                new Tally.Count("A", count, Optional.of(share)),
                new Tally.Count("B", count, Optional.empty())),
            Optional.of(quantity("91", "", "91")),
            AT));
  }
}
