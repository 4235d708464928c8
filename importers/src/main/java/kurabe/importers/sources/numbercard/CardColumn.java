package kurabe.importers.sources.numbercard;

import java.util.List;
import java.util.stream.Stream;

/// The columns of the series, by the names in their header.
enum CardColumn {
  DATE("算出基準日", false),
  PREFECTURE("都道府県名", true),
  POPULATION("総数（人口）", true),
  CARDS("交付枚数", true),
  RATE("人口に対する交付枚数率", true),
  POPULATION_DATE("人口算出基準日", false),
  CARDS_DATE("交付枚数算出基準日", false);

  private final String header;
  private final boolean required;

  CardColumn(String header, boolean required) {
    this.header = header;
    this.required = required;
  }

  String header() {
    return header;
  }

  static List<String> headers() {
    return Stream.of(values()).map(CardColumn::header).toList();
  }

  static Stream<CardColumn> required() {
    return Stream.of(values()).filter(column -> column.required);
  }
}
