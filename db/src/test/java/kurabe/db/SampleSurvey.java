package kurabe.db;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// Surveys that have every kind of everything.
public final class SampleSurvey {

  public static final JurisdictionCode AOMORI = new JurisdictionCode("02");
  public static final JurisdictionCode AKITA = new JurisdictionCode("05");
  public static final JurisdictionCode HACHINOHE = new JurisdictionCode("022039");
  public static final Jurisdiction HACHINOHE_CITY =
      new Jurisdiction(HACHINOHE, "八戸市", Jurisdiction.Kind.MUNICIPALITY, "");

  public static final AsOf R5 = fiscal(2023);
  public static final AsOf R6 = fiscal(2024);
  public static final AsOf DAY =
      new AsOf("2022/12/31", Optional.of(new Period.AsOfDay(LocalDate.of(2022, 12, 31))));

  private SampleSurvey() {}

  /// A share, a count, an absence and a municipality's own answer, with a tab and a backslash in
  /// the quotes.
  public static SurveyTable of(String code, String concept, byte[] bytes) {
    return table(
        code,
        bytes,
        List.of(HACHINOHE_CITY),
        List.of(
            value(concept, JurisdictionCode.NATION, percent("38.2"), Optional.empty(), R6),
            value(concept, AOMORI, percent("45.0"), Optional.of(Ratio.of(18, 40)), R6),
            value(concept, AKITA, absent(), Optional.empty(), R6),
            value(concept, HACHINOHE, new Value.Words("実施\t\\N"), Optional.empty(), R6),
            value(concept, AOMORI, percent("40.0"), Optional.of(Ratio.of(16, 40)), R5),
            value(concept, AKITA, percent("44.0"), Optional.of(Ratio.of(11, 25)), DAY)));
  }

  public static SurveyTable table(
      String code, byte[] bytes, List<Jurisdiction> introduced, List<SurveyValue> values) {
    return new SurveyTable(
        new Survey(new SurveyCode(code), "sample", "調査" + code, document(bytes)),
        introduced,
        values,
        Problems.every());
  }

  /// All 47 prefectures and the nation.
  public static List<SurveyValue> everyPrefecture(String concept, AsOf asOf) {
    return IntStream.rangeClosed(0, 47)
        .mapToObj(
            code ->
                value(
                    concept,
                    new JurisdictionCode("%02d".formatted(code)),
                    percent(code + ".5"),
                    Optional.empty(),
                    asOf))
        .toList();
  }

  public static SurveyValue value(
      String concept, JurisdictionCode body, Value value, Optional<Ratio> ratio, AsOf asOf) {
    return new SurveyValue(
        new ConceptCode(concept),
        body,
        value,
        ratio,
        ratio.isPresent(),
        asOf,
        new Citation(new Place.Cell("表 1", 7, 4), "青森県\t18\\40\r\n"));
  }

  public static Value percent(String number) {
    return new Value.Measured(new Quantity(new BigDecimal(number), Unit.PERCENT, number + "%"));
  }

  private static Value absent() {
    return new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, "調査無し");
  }

  public static AsOf fiscal(int year) {
    return new AsOf(year + "年度", Optional.of(new Period.FiscalYear(year)));
  }

  public static List<AsOf> years(int first, int last) {
    return Stream.iterate(first, year -> year <= last, year -> year + 1)
        .map(SampleSurvey::fiscal)
        .toList();
  }

  private static Document document(byte[] bytes) {
    return new Document(
        Sha256.of(bytes),
        "表.csv",
        "text/csv; charset=UTF-8",
        "表題",
        "デジタル庁",
        Optional.empty(),
        Optional.of("公共データ利用規約"));
  }
}
