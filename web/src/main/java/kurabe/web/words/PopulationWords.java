package kurabe.web.words;

import kurabe.core.concept.Population;

/// Of whom a figure is told.
public final class PopulationWords {

  private PopulationWords() {}

  public static String of(Population population) {
    return switch (population) {
      case PREFECTURE -> "都道府県庁";
      case MUNICIPALITIES -> "市区町村";
      case ENTERPRISES -> "企業・事業者";
      case RESIDENTS -> "住民";
      case INSTITUTIONS -> "学校・医療機関・施設";
    };
  }
}
