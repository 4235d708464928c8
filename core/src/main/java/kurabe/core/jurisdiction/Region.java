package kurabe.core.jurisdiction;

import java.util.Arrays;
import java.util.Optional;

/// The eight regions that prefectures are commonly counted in (八地方区分).
public enum Region {
  HOKKAIDO("hokkaido", "北海道"),
  TOHOKU("tohoku", "東北"),
  KANTO("kanto", "関東"),
  CHUBU("chubu", "中部"),
  KINKI("kinki", "近畿"),
  CHUGOKU("chugoku", "中国"),
  SHIKOKU("shikoku", "四国"),
  KYUSHU_OKINAWA("kyushu-okinawa", "九州・沖縄");

  private final String code;
  private final String label;

  Region(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /// Fit for an address.
  public String code() {
    return code;
  }

  /// As [Jurisdiction#region] names it.
  public String label() {
    return label;
  }

  public boolean holds(Jurisdiction body) {
    return body.region().equals(label);
  }

  public static Optional<Region> find(String code) {
    return Arrays.stream(values()).filter(region -> region.code.equals(code)).findFirst();
  }

  public static Optional<Region> of(Jurisdiction body) {
    return Arrays.stream(values()).filter(region -> region.holds(body)).findFirst();
  }
}
