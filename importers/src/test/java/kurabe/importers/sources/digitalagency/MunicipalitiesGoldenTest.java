package kurabe.importers.sources.digitalagency;

import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Severity;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The published table of all 1,741 municipalities, figure by figure where it was derived from
/// elsewhere.
class MunicipalitiesGoldenTest {

  /// In the order of the columns of the derived shares.
  private static final List<String> SHARES =
      List.of(
          "cio",
          "cio-adviser",
          "dx-policy",
          "dx-structure",
          "external-talent",
          "staff-development",
          "staff-training",
          "ai",
          "rpa",
          "telework");

  private static final int FIRST_COUNT = 2;
  private static final int FIRST_SHARE = 12;
  private static final int COMPLETE = 22;

  private static SurveyTable table;

  @BeforeAll
  static void read() {
    table = Tables.surveys().table(Tables.municipalities());
  }

  @Test
  void sharesOfMunicipalitiesAreThoseThatWereDerivedFromTheSameRows() {
    List<String> derived = Tables.derived();
    List<Jurisdiction> prefectures = Tables.BODIES.prefectures();
    assertThat(derived).hasSize(prefectures.size() + 1);

    for (Jurisdiction prefecture : prefectures) {
      String[] row = derived.get(Integer.parseInt(prefecture.code().value())).split(",");
      assertThat(row[0]).isEqualTo(prefecture.name());
      assertThat(figures(prefecture.code().value())).isEqualTo(expected(row));
    }
  }

  private List<String> figures(String prefecture) {
    List<String> figures = new ArrayList<>();
    figures.add(text(get(table, "municipality-count", prefecture)));
    for (String share : SHARES) {
      figures.add(figure(get(table, "municipal-" + share, prefecture)));
    }
    figures.add(figure(get(table, "municipal-26-procedures", prefecture)));
    return figures;
  }

  private static List<String> expected(String[] row) {
    List<String> figures = new ArrayList<>();
    figures.add(row[1] + "団体");
    for (int index = 0; index < SHARES.size(); index++) {
      figures.add(row[FIRST_COUNT + index] + "/" + row[1] + " = " + row[FIRST_SHARE + index] + "%");
    }
    figures.add(row[COMPLETE] + "/" + row[1] + " = " + row[COMPLETE + 1] + "%");
    return figures;
  }

  private static String figure(SurveyValue share) {
    assertThat(share.computed()).isTrue();
    return ratio(share) + " = " + text(share);
  }

  @Test
  void theNationIsAllOfThem() {
    assertThat(text(get(table, "municipality-count", "00"))).isEqualTo("1741団体");
    assertThat(figure(get(table, "municipal-telework", "00"))).isEqualTo("1055/1741 = 60.6%");
    assertThat(figure(get(table, "municipal-cio", "00"))).isEqualTo("1270/1741 = 72.9%");
    assertThat(figure(get(table, "municipal-26-procedures", "00"))).isEqualTo("1133/1741 = 65.1%");
  }

  @Test
  void theSharesOfAomoriAreThoseOfItsOwnReport() {
    SurveyValue telework = get(table, "municipal-telework", "02");

    assertThat(figure(telework)).isEqualTo("18/40 = 45.0%");
    assertThat(telework.asOf().period()).contains(new Period.FiscalYear(2023));
    assertThat(telework.citation())
        .isEqualTo(new Citation(new Place.Cell("", 11, 2), "テレワークの導入状況"));
    assertThat(figure(get(table, "municipal-staff-development", "02"))).isEqualTo("28/40 = 70.0%");
    assertThat(figure(get(table, "municipal-26-procedures", "02"))).isEqualTo("22/40 = 55.0%");
    assertThat(figure(get(table, "municipal-ai", "02"))).isEqualTo("16/40 = 40.0%");
  }

  @Test
  void aMunicipalityKeepsWhatIsPrinted() {
    SurveyValue cio = get(table, "municipal-cio", "011002");

    assertThat(text(cio)).isEqualTo("実施");
    assertThat(cio.computed()).isFalse();
    assertThat(ratio(cio)).isEmpty();
    assertThat(cio.citation()).isEqualTo(new Citation(new Place.Cell("", 2, 3), "実施"));
    assertThat(text(get(table, "municipal-cio", "172014"))).isEqualTo("not-yet-surveyed:調査無し");
  }

  @Test
  void aPercentageComesWithItsParts() {
    SurveyValue online = get(table, "municipal-32-procedures", "022012");

    assertThat(ratio(online)).isEqualTo("11/24");
    assertThat(text(online)).isEqualTo("46%");
  }

  @Test
  void aBareUnitIsNoFigure() {
    assertThat(text(get(table, "municipal-32-procedures", "104264"))).isEqualTo("not-published:%");
  }

  @Test
  void townsOfOneNameAreToldApartByTheirNeighbours() {
    assertThat(table.introduced()).hasSize(1741).isEqualTo(Tables.BODIES.municipalities());
    assertThat(table.values()).hasSize(1741 * 13 + 48 * 13);
    assertThat(List.of(column("024457"), column("193666"), column("313891")))
        .containsExactly(219, 822, 1282);
  }

  private int column(String municipality) {
    return get(table, "municipal-cio", municipality).citation().place()
            instanceof Place.Cell(var _, var _, int column)
        ? column
        : 0;
  }

  @Test
  void nothingIsDoubtfulButTheTownsThatWereNotSurveyed() {
    assertThat(table.problems())
        .hasSize(14)
        .allMatch(problem -> problem.severity() == Severity.INFO)
        .first()
        .isEqualTo(new Problem.UnsurveyedBodies(new Place.Cell("", 2, 2), "石川県 CIOの任命", 8, 19));
  }

  @Test
  void theSurveyNamesItsPublisherAndWhatItsDatesComeFrom() {
    assertThat(table.survey().code().value()).isEqualTo("digital-agency-dx-municipalities-2024-07");
    assertThat(table.survey().title()).isEqualTo("自治体DXの取組に関するダッシュボード 市区町村毎のDX進捗状況（2024年7月公表）");
    assertThat(table.survey().document().publisher()).isEqualTo("デジタル庁");
    AsOf held = get(table, "my-number-card-held", "011002").asOf();
    assertThat(held.text()).isEqualTo("2024年7月公表（時点の記載なし）");
    assertThat(held.period()).isEmpty();
  }
}
