package kurabe.web.export;

import java.util.List;
import java.util.function.Function;

/// A column of an exported table: what stands in the header, and in a row.
record ExportColumn(String header, Function<ExportRow, String> cell) {

  /// In order.
  static final List<ExportColumn> ALL =
      List.of(
          new ExportColumn("計画", ExportRow::plan),
          new ExportColumn("版", ExportRow::edition),
          new ExportColumn("改訂", ExportRow::revision),
          new ExportColumn("項目", ExportRow::path),
          new ExportColumn("指標・取組", ExportRow::name),
          new ExportColumn("種類", ExportRow::kind),
          new ExportColumn("時点", ExportRow::period),
          new ExportColumn("値の時点（報告書の記載）", ExportRow::asOf),
          new ExportColumn("値", ExportRow::value),
          new ExportColumn("単位", ExportRow::unit),
          new ExportColumn("報告書の表記", ExportRow::printed),
          new ExportColumn("値がない理由", ExportRow::absence),
          new ExportColumn("検証", ExportRow::verdict),
          new ExportColumn("再計算", ExportRow::computed),
          new ExportColumn("異議", ExportRow::disputes),
          new ExportColumn("出典", ExportRow::document),
          new ExportColumn("場所", ExportRow::place),
          new ExportColumn("引用", ExportRow::quote),
          new ExportColumn("文書のSHA-256", ExportRow::hash));

  String cell(ExportRow row) {
    return cell.apply(row);
  }
}
