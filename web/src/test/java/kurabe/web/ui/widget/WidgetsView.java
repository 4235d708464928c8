package kurabe.web.ui.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.web.ui.layout.MainLayout;

/// Every widget once, with made-up figures; exists in tests only.
@Prototype
@Route(value = "test/widgets", layout = MainLayout.class)
@PageTitle("部品")
public final class WidgetsView extends Div {
  private static final List<String> FIELDS =
      List.of("産業・しごと", "健康・医療・福祉", "行政手続のオンライン化とデジタル基盤の整備", "教育・人づくり");

  WidgetsView() {
    add(new H1("部品"));
    add(new Chart(bars()), new Chart(single()), new Chart(shares()), new Chart(line()), table());
  }

  private static GroupedBars bars() {
    var caption = new ChartCaption("分野別の達成率（架空）", "%", "架空の県「DX計画進捗報告」2025年12月31日現在");
    return new GroupedBars(
        caption,
        FIELDS,
        List.of(
            Series.of("架空県A", figures("63.2", "100", "22.9", "0.0")),
            Series.of(
                "架空県B",
                List.of(
                    Figure.of("48.0"), Figure.absent("調査中"), Figure.of("71.5"), Figure.of("88.1"))),
            Series.muted("全国", figures("55.0", "61.3", "40.2", "59.9"))));
  }

  private static GroupedBars single() {
    var caption = new ChartCaption("分野別の達成率（架空県A）", "%", "架空の県「DX計画進捗報告」");
    return new GroupedBars(
        caption, FIELDS, List.of(Series.of("架空県A", figures("63.2", "100", "22.9", "0.0"))));
  }

  private static StackedShares shares() {
    var caption = new ChartCaption("評価の構成（架空）", "指標数", "架空の県「DX計画進捗報告」");
    return new StackedShares(
        caption,
        List.of("架空県A", "架空県B"),
        List.of(
            Series.of("A", figures("12", "30")),
            Series.of("B", figures("9", "4")),
            Series.of("C", figures("5", "1")),
            Series.of("D", figures("2", "0")),
            Series.muted("評価なし", figures("3", "6"))));
  }

  private static TargetLine line() {
    var caption = new ChartCaption("県内企業のDXの推進件数（架空）", "件", "架空の県「DX計画進捗報告」");
    return new TargetLine(
        caption,
        List.of("R3", "R4", "R5", "R6", "R7"),
        List.of(
            Series.of("架空県A", figures("35", "98", "150", "218", "240")),
            Series.of(
                "架空県B",
                List.of(
                    Figure.of("20"),
                    Figure.absent("調査無し"),
                    Figure.of("60"),
                    Figure.of("90"),
                    Figure.of("130")))),
        Optional.of(new Level("目標（R8年度末）", Figure.of("375"))),
        Optional.of(new Level("全国平均（R4）", Figure.of("191"))));
  }

  private static FigureTable table() {
    return new FigureTable(
            "指標の実績（架空）",
            List.of(
                Column.text("指標"),
                Column.number("実績値", "件"),
                Column.number("達成率", "%"),
                Column.text("評価"),
                Column.text("出典")))
        .addRow("県内企業のDXの推進件数", "218", "58.1", "B", "報告書 12ページ")
        .addRow("電子申請の利用件数", "1,740,000", "100.0", "A", "報告書 15ページ")
        .addRow("職員の研修受講率", "調査中", "－", "評価なし", "報告書 21ページ");
  }

  private static List<Figure> figures(String... printed) {
    return Stream.of(printed).map(Figure::of).toList();
  }
}
