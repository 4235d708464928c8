package kurabe.importers.sources.typed;

import java.util.List;
import java.util.stream.Stream;

/// The columns of the table, by the names in their header.
enum TypedColumn {
  CONCEPT("共通指標"),
  BODY_CODE("自治体コード"),
  BODY("自治体"),
  PERIOD("時点"),
  /// The time in the publication's own words.
  PERIOD_TEXT("時点の表記"),
  VALUE("値"),
  UNIT("単位"),
  COUNT("分子"),
  WHOLE("分母"),
  PLACE("場所"),
  NOTE("備考"),
  SOURCE("出典"),
  PUBLISHER("発行者"),
  URL("URL"),
  LICENCE("利用条件"),
  /// Names the publication for programs, so that a corrected table replaces this one.
  SURVEY("調査コード");

  /// Without them a row says nothing. Either of the body's columns will do.
  static final List<TypedColumn> REQUIRED = List.of(CONCEPT, PERIOD, VALUE, SOURCE);

  /// Of the whole table: a blank cell repeats what stands above it.
  static final List<TypedColumn> OF_THE_TABLE = List.of(SOURCE, PUBLISHER, URL, LICENCE, SURVEY);

  private final String header;

  TypedColumn(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }

  static List<String> headers() {
    return Stream.of(values()).map(TypedColumn::header).toList();
  }
}
