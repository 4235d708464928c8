package kurabe.importers.sources.estat;

/// An answer as the interface gives it, with figures that nobody published.
record StatsData(String classes, String notes, String values) {

  private static final String AREAS =
      """
      {"@id":"area","@name":"地域","CLASS":[{"@code":"00000","@name":"全国","@level":"1"},
        {"@code":"02000","@name":"青森県","@level":"2"},{"@code":"02201","@name":"青森市","@level":"3"},
        {"@code":"01101","@name":"札幌市中央区","@level":"4"}]}""";
  private static final String YEAR =
      """
      {"@id":"time","@name":"時間軸","CLASS":{"@code":"2020100000","@name":"2020年度","@level":"1"}}""";

  static StatsData small() {
    return new StatsData(
        items("{\"@code\":\"10\",\"@name\":\"延べ宿泊者数\",\"@unit\":\"人泊\"}")
            + ","
            + AREAS
            + ","
            + YEAR,
        "{\"@char\":\"***\",\"$\":\"該当数字なし\"}",
        value("02000", "1234567"));
  }

  static String items(String classes) {
    return "{\"@id\":\"tab\",\"@name\":\"表章項目\",\"CLASS\":" + classes + "}";
  }

  static String value(String area, String text) {
    return "{\"@tab\":\"10\",\"@area\":\""
        + area
        + "\",\"@time\":\"2020100000\",\"$\":\""
        + text
        + "\"}";
  }

  StatsData withClasses(String from, String to) {
    return new StatsData(classes.replace(from, to), notes, values);
  }

  StatsData withValues(String... more) {
    return new StatsData(classes, notes, "[" + String.join(",", more) + "]");
  }

  StatsData withNotes(String other) {
    return new StatsData(classes, other, values);
  }

  String json() {
    return """
    {"GET_STATS_DATA":{"RESULT":{"STATUS":0,"ERROR_MSG":"正常に終了しました。"},
     "STATISTICAL_DATA":{"RESULT_INF":{"FROM_NUMBER":1},
      "TABLE_INF":{"@id":"0000000001","STAT_NAME":{"@code":"1","$":"宿泊旅行統計調査"},
       "GOV_ORG":{"@code":"2","$":"観光庁"},"TITLE":"試験の表"},
      "CLASS_INF":{"CLASS_OBJ":[%s]},"DATA_INF":{"NOTE":%s,"VALUE":%s}}}}"""
        .formatted(classes, notes, values);
  }
}
