package kurabe.web.ui.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.importing.Submission;

/// Aomori's bundled report as its next issue would look: the newest column has moved to the left,
/// and
/// the column of March 2026 is made up.
final class LaterReport {

  private static final String INDEX = "KPI(達成率の単純平均)";
  private static final int CELLS = 7;

  private static final Map<String, List<String>> NEWEST =
      Map.of(
          "県内市町村におけるテレワークの導入率",
          List.of("60.1%", "52.5% (R6年度)", "87.3%", "55.0% (R7年度)", "91.5%"),
          "首都圏デジタル人材との交流会参加者数",
          List.of("500人", "382人 (R6～R7の累計)", "76.4%", "400人 (R6～R7の累計)", "80.0%"),
          "スマート農業機械の導入台数",
          List.of("3,000件", "2,679件 (R6年度)", "89.3%", "2,700件 (R7年度)", "90.0%"),
          "デジタルスキル講座の受講によりデジタルスキルを習得した女性の人数",
          List.of("45人", "25人 (R5～R6の累計)", "55.6%", "20人 (R6年度)", "44.4%"));

  private LaterReport() {}

  static Submission of(Submission report) {
    String text =
        new String(report.bytes(), UTF_8)
            .lines()
            .map(LaterReport::line)
            .collect(joining("\n", "", "\n"));
    return new Submission("later.txt", text.getBytes(UTF_8), Optional.empty());
  }

  private static String line(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[0].startsWith(INDEX)) {
      String index = cells[5].replaceAll(" .*", "");
      return String.join("\t", INDEX, "", "", index, "", index, "");
    }
    return cells.length == CELLS && line.contains("%")
        ? row(cells)
        : line.replace("2025.12月末", "2026.3月末")
            .replace("2025.9月末", "2025.12月末")
            .replace("2025年12月末", "2026年3月末");
  }

  private static String row(String[] cells) {
    String name = cells[0].replace("DX推進員の育成数", "DX推進員の養成数");
    List<String> figures =
        NEWEST.getOrDefault(cells[0], List.of(cells[1], cells[4], cells[5], cells[4], cells[5]));
    return name + "\t" + String.join("\t", figures) + "\t" + cells[6];
  }
}
