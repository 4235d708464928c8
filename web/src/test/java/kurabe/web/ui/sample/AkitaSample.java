package kurabe.web.ui.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// Six initiatives of 秋田県DX推進計画 with the figures of its report on R6.
public final class AkitaSample {

  private static final Period R5 = new Period.FiscalYear(2023);
  private static final Period R6 = new Period.FiscalYear(2024);
  private static final AsOf IN_R6 = new AsOf("R6", Optional.of(R6));
  private static final AsOf MARCH =
      new AsOf("R6.3末時点", Optional.of(new Period.AsOfDay(LocalDate.of(2024, 3, 31))));

  private static final Plan PLAN =
      new Plan(
          new PlanCode("akita-dx"),
          new JurisdictionCode("05"),
          "秋田県DX推進計画",
          List.of("分野", "取組"),
          "KPI",
          new SchemeCode("akita-dx"));

  private static final EditionBuilder BUILDER =
      new EditionBuilder(PLAN, R6, "令和6年度", "秋田県DX推進計画の進捗状況について", Optional.of(R6));

  public static final Indicator PROCEDURES = row("1", "行政手続の電子化率", "90%");
  public static final Indicator VISITORS = row("45", "延べ宿泊者数", "3700000人泊");
  public static final Indicator VIEWS = row("45", "公式観光サイトのページビュー数", "1740000PV");
  public static final Indicator TELEWORK =
      EditionBuilder.indicator("13", "テレワーク利用可能者数", Optional.of(new Value.Words("希望する職員")), "人");
  public static final Indicator FIFTH_GENERATION =
      EditionBuilder.indicator("88", "5Gの人口カバー率", Optional.empty(), "%");

  private static final PlanItem ONLINE = BUILDER.item("1", "電子申請・届出サービスの充実", PROCEDURES);
  private static final PlanItem CONSTRUCTION = BUILDER.item("2", "建設業関係手続全般の電子化");
  private static final PlanItem PASSPORTS = BUILDER.item("5", "旅券の電子申請");
  private static final PlanItem WORK = BUILDER.item("13", "多様な働き方に対応した環境整備", TELEWORK);
  private static final PlanItem FARMING = BUILDER.item("36", "スマート農業を支える基盤整備の実証");
  private static final PlanItem TOURISM =
      BUILDER.item("45", "観光におけるデジタルマーケティングの推進", VIEWS, VISITORS);
  private static final PlanItem NETWORKS =
      BUILDER.item("88", "5G等新たな情報通信基盤の整備の推進", FIFTH_GENERATION);

  private static final Edition EDITION = edition();

  private AkitaSample() {}

  public static Edition get() {
    return EDITION;
  }

  private static Indicator row(String item, String name, String target) {
    return BUILDER.measured(item, name, target);
  }

  private static Edition edition() {
    return grades()
        .value(PROCEDURES, R6, "80.9%", IN_R6)
        .value(TELEWORK, R6, "1,512人", IN_R6)
        .value(VIEWS, R6, "3000000PV", IN_R6)
        .value(VISITORS, R6, "2999000人泊", IN_R6)
        .value(FIFTH_GENERATION, R6, "93.7%", MARCH)
        .nation(FIFTH_GENERATION, "98.1%", MARCH)
        .problem(new Problem.MissingGrade(new Place.Line(71), "36 スマート農業を支える基盤整備の実証", R5))
        .build();
  }

  private static EditionBuilder grades() {
    return BUILDER
        .root("行政", ONLINE, CONSTRUCTION, PASSPORTS, WORK)
        .root("産業", FARMING, TOURISM)
        .root("環境基盤", NETWORKS)
        .verdict(ONLINE, R5, new Outcome.Grade("B"))
        .verdict(ONLINE, R6, new Outcome.Grade("B"))
        .verdict(CONSTRUCTION, R6, new Outcome.Grade("B"))
        .verdict(PASSPORTS, R6, new Outcome.Grade("A"))
        .verdict(WORK, R6, new Outcome.Grade("A"))
        .verdict(FARMING, R5, new Outcome.Missing(AbsenceReason.NOT_PUBLISHED))
        .verdict(FARMING, R6, new Outcome.Grade("B"))
        .verdict(TOURISM, R5, new Outcome.Grade("B"))
        .verdict(TOURISM, R6, new Outcome.Grade("A"))
        .verdict(NETWORKS, R6, new Outcome.Grade("B"));
  }
}
