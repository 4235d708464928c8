package kurabe.core.benchmarking;

import java.util.List;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;

/// The nation and four prefectures, three of them in one region.
final class Bodies {

  static final Jurisdiction AOMORI = prefecture("02", "青森県", "東北");
  static final Jurisdiction AKITA = prefecture("05", "秋田県", "東北");
  static final Jurisdiction YAMAGATA = prefecture("06", "山形県", "東北");
  static final Jurisdiction TOKYO = prefecture("13", "東京都", "関東");
  static final List<Jurisdiction> PREFECTURES = List.of(AOMORI, AKITA, YAMAGATA, TOKYO);
  static final List<Jurisdiction> TOHOKU = List.of(AOMORI, AKITA, YAMAGATA);
  static final List<Jurisdiction> KNOWN =
      List.of(
          new Jurisdiction(JurisdictionCode.NATION, "全国", Jurisdiction.Kind.NATION, ""),
          AOMORI,
          AKITA,
          YAMAGATA,
          TOKYO);

  private Bodies() {}

  private static Jurisdiction prefecture(String code, String name, String region) {
    return new Jurisdiction(new JurisdictionCode(code), name, Jurisdiction.Kind.PREFECTURE, region);
  }
}
