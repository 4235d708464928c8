package kurabe.importers.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.importing.Submission;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.importers.testing.SourceFiles;

/// Every document that the importers were written for, in every form it comes in.
enum Documents {
  AOMORI_TEXT("aomori-dx-progress-2025-12.txt"),
  AOMORI_PDF("aomori-dx-progress-2025-12.pdf"),
  AKITA_TEXT("akita-dx-progress-r6.txt"),
  AKITA_PDF("akita-dx-progress-r6.pdf"),
  AOMORI_ICT_PLAN("aomori-ict-plan-2019.txt"),
  AOMORI_COUNCIL_SLIDES("aomori-dx-council-2024-1-slides.txt"),
  AOMORI_COUNCIL_MINUTES("aomori-dx-council-2024-2-minutes.txt"),
  DASHBOARD_PREFECTURES("digital-agency-dx-2024-07/都道府県のDX進捗状況_都道府県比較.csv"),
  DASHBOARD_ONLINE_USE("digital-agency-dx-2024-07/都道府県のDX進捗状況_行政手続のオンライン申請率.csv"),
  DASHBOARD_MUNICIPALITIES("digital-agency-dx-2024-07/市区町村毎のDX進捗状況_市区町村比較.csv"),
  NUMBER_CARD("my-number-card/20221231_all_prefectures.csv");

  private final String file;

  Documents(String file) {
    this.file = file;
  }

  static Stream<Documents> texts() {
    return Stream.of(values()).filter(it -> !it.file.endsWith(".pdf"));
  }

  String golden() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }

  byte[] bytes() {
    return isReference() ? SourceFiles.reference(file) : SourceFiles.bytes(file);
  }

  /// A card table says itself of which day it is; a dashboard's edition is known by its labels.
  Submission submission(byte[] bytes) {
    Optional<Period> asOf =
        this == NUMBER_CARD ? Optional.of(Periods.parse("2022-12-31")) : Optional.empty();
    return new Submission(fileName(), bytes, Optional.empty(), asOf);
  }

  private boolean isReference() {
    return file.contains("/");
  }

  private String fileName() {
    return List.of(file.split("/")).getLast();
  }
}
