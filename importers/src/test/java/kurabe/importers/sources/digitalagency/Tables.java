package kurabe.importers.sources.digitalagency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import kurabe.importers.body.Bodies;
import kurabe.importers.testing.SourceFiles;
import kurabe.importers.testing.Surveys;

/// The dashboard's tables as published in July 2024.
final class Tables {

  private static final String FOLDER = "digital-agency-dx-2024-07/";

  static final Bodies BODIES = new Bodies();

  private Tables() {}

  static Surveys surveys() {
    DashboardSources sources = new DashboardSources();
    return new Surveys(
        List.of(
            sources.municipalities(BODIES), sources.prefectures(BODIES), sources.onlineUse(BODIES)),
        "");
  }

  static byte[] municipalities() {
    return SourceFiles.reference(FOLDER + "市区町村毎のDX進捗状況_市区町村比較.csv");
  }

  static byte[] prefectures() {
    return SourceFiles.reference(FOLDER + "都道府県のDX進捗状況_都道府県比較.csv");
  }

  static byte[] onlineUse() {
    return SourceFiles.reference(FOLDER + "都道府県のDX進捗状況_行政手続のオンライン申請率.csv");
  }

  static List<String> derived() {
    byte[] bytes =
        SourceFiles.reference(FOLDER + "derived-share-of-municipalities-by-prefecture.csv");
    return new String(bytes, UTF_8).lines().toList();
  }
}
