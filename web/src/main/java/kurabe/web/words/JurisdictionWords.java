package kurabe.web.words;

import kurabe.core.jurisdiction.Jurisdiction;

/// What kind of body a jurisdiction is.
public final class JurisdictionWords {

  private JurisdictionWords() {}

  public static String of(Jurisdiction.Kind kind) {
    return switch (kind) {
      case NATION -> "国";
      case REGION -> "地域";
      case PREFECTURE -> "都道府県";
      case MUNICIPALITY -> "市区町村";
    };
  }
}
