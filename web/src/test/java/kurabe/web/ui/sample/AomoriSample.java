package kurabe.web.ui.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.Edition;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// Six indicators of 青森県DX推進プラン with the figures of its report of December 2025.
public final class AomoriSample {

  private static final Period SEPTEMBER = new Period.AsOfDay(LocalDate.of(2025, 9, 30));
  private static final Period DECEMBER = new Period.AsOfDay(LocalDate.of(2025, 12, 31));
  private static final AsOf R4 = new AsOf("R4年", Optional.of(new Period.CalendarYear(2022)));
  private static final AsOf R5 = new AsOf("R5年度", Optional.of(new Period.FiscalYear(2023)));
  private static final AsOf R6 = new AsOf("R6年度", Optional.of(new Period.FiscalYear(2024)));

  private static final Plan PLAN =
      new Plan(
          new PlanCode("aomori-dx"),
          new JurisdictionCode("02"),
          "青森県DX推進プラン",
          List.of("分野", "KPI"),
          "中間指標",
          new SchemeCode("aomori-dx"));

  private static final EditionBuilder BUILDER =
      new EditionBuilder(
          PLAN,
          DECEMBER,
          "2025年12月末時点",
          "青森県DX推進プランの進捗状況について",
          Optional.of(new Period.CalendarYear(2028)));

  public static final Indicator TELEWORK = row("業務の効率化", "県内市町村におけるテレワークの導入率", "60.1%");
  public static final Indicator AI = row("業務の効率化", "県内市町村におけるAIの導入率", "45.4%");
  public static final Indicator ONLINE = row("住民サービス", "オンライン手続き利用率(県)", "37.8%");
  public static final Indicator COUNTER = row("住民サービス", "書かない窓口の導入及び導入に向けて検討している市町村数", "40市町村");
  public static final Indicator FANS = row("産業", "「青森ファンプラットフォーム」を活用したデジタルマーケティング参画団体数", "10団体");
  public static final Indicator WORKERS = row("働き方", "有業者テレワーク実施率", "19.1%");

  private static final Edition EDITION = edition();

  private AomoriSample() {}

  public static Edition get() {
    return EDITION;
  }

  private static Indicator row(String item, String name, String target) {
    return BUILDER.measured(item, name, target);
  }

  private static Edition edition() {
    return tree()
        .value(TELEWORK, SEPTEMBER, "45.0%", R5)
        .rate(TELEWORK, SEPTEMBER, "74.8%")
        .value(TELEWORK, DECEMBER, "52.5%", R6)
        .rate(TELEWORK, DECEMBER, "87.3%")
        .nation(TELEWORK, "38.2%", R6)
        .value(AI, SEPTEMBER, "60.0%", R6)
        .rate(AI, SEPTEMBER, "100%")
        .value(AI, DECEMBER, "60.0%", R6)
        .rate(AI, DECEMBER, "100%")
        .nation(AI, "58.0%", R6)
        .value(ONLINE, SEPTEMBER, "22.9%", R5)
        .rate(ONLINE, SEPTEMBER, "60.5%")
        .value(ONLINE, DECEMBER, "29.3%", R6)
        .rate(ONLINE, DECEMBER, "77.5%")
        .nation(ONLINE, "31.6%", R6)
        .value(COUNTER, SEPTEMBER, "18市町村", R5)
        .rate(COUNTER, SEPTEMBER, "45.0%")
        .value(COUNTER, DECEMBER, "30市町村", R6)
        .rate(COUNTER, DECEMBER, "75.0%")
        .nation(COUNTER, "30.2%", R6)
        .value(FANS, SEPTEMBER, "3団体", new AsOf("R7年7月末時点", Optional.empty()))
        .rate(FANS, SEPTEMBER, "30.0%")
        .value(FANS, DECEMBER, "3団体", new AsOf("R7年12月末時点", Optional.empty()))
        .rate(FANS, DECEMBER, "30.0%")
        .value(WORKERS, DECEMBER, "7.2%", R4)
        .rate(WORKERS, DECEMBER, "37.7%")
        .nation(WORKERS, "19.1%", R4)
        .build();
  }

  private static EditionBuilder tree() {
    return BUILDER
        .root(
            "産業・しごと",
            BUILDER.item("", "あらゆる産業分野のDXの推進状況", FANS),
            BUILDER.item("", "多様な働き方の実現状況", WORKERS))
        .root(
            "行政経営",
            BUILDER.item("", "DXによる住民サービス向上の達成状況", ONLINE, COUNTER),
            BUILDER.item("", "業務の効率化に向けたDXの推進状況", TELEWORK, AI));
  }
}
