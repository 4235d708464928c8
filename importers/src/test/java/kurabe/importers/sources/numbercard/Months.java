package kurabe.importers.sources.numbercard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import kurabe.importers.body.Bodies;
import kurabe.importers.testing.SourceFiles;
import kurabe.importers.testing.Surveys;

/// The published months of the series.
final class Months {

  /// As the files are named: April 2022 is not among them.
  static final List<String> ALL =
      List.of(
          "20210101",
          "20210201",
          "20210301",
          "20210401",
          "20210501",
          "20210601",
          "20210701",
          "20210801",
          "20210901",
          "20211001",
          "20211101",
          "20211201",
          "20220101",
          "20220201",
          "20220301",
          "20220501",
          "20220601",
          "20220630",
          "20220731",
          "20220831",
          "20220930",
          "20221031",
          "20221130",
          "20221231");

  private Months() {}

  static Surveys surveys() {
    return new Surveys(List.of(new NumberCardSource(new Bodies())), "");
  }

  static byte[] bytes(String month) {
    return SourceFiles.reference("my-number-card/" + month + "_all_prefectures.csv");
  }

  static String text(String month) {
    return new String(bytes(month), UTF_8);
  }
}
