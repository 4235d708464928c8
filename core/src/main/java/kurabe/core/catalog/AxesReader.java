package kurabe.core.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.SchemeHead;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.TwoAxes.Axis;
import kurabe.core.scheme.TwoAxes.Cell;

/// Reads schemes of two axes, which are schemes themselves, and the matrix between them.
final class AxesReader {

  static final List<String> KEYS = List.of("first", "second", "matrix", "order", "notRated");

  private AxesReader() {}

  static TwoAxes read(YamlNode node, SchemeHead head) {
    Axis first = axis(node.node("first"), head);
    Axis second = axis(node.node("second"), head);
    List<Label> order = node.list("order", LabelReader::read);
    List<Cell> cells = node.list("matrix", cell -> cell(cell, first, second, order));
    List<Label> notRated = LabelReader.notRated(node);
    LabelReader.check(order, notRated, node);
    check(cells, first, second, order, node);
    return new TwoAxes(head, first, second, cells, order, notRated);
  }

  private static Axis axis(YamlNode node, SchemeHead head) {
    String name = node.text("name");
    SchemeHead own = new SchemeHead(head.code(), name, "", head.source(), List.of());
    return new Axis(name, SchemeReader.graded(node, own));
  }

  private static Cell cell(YamlNode node, Axis first, Axis second, List<Label> order) {
    node.allow("first", "second", "label");
    List<String> results = LabelReader.texts(order);
    known(node, "first", labels(first));
    known(node, "second", labels(second));
    known(node, "label", results);
    Label label =
        order.stream()
            .filter(one -> one.text().equals(node.findText("label").orElse("")))
            .findFirst()
            .orElse(new Label("", ""));
    return new Cell(node.findText("first").orElse(""), node.findText("second").orElse(""), label);
  }

  private static void known(YamlNode node, String key, List<String> labels) {
    String found = node.text(key);
    if (!found.isEmpty() && !labels.contains(found)) {
      node.fault(new Fault.UnknownLabel(node.path(), key, found, labels));
    }
  }

  private static List<String> labels(Axis axis) {
    return LabelReader.texts(axis.scheme().labels());
  }

  /// Every pair has one cell, and every label of the order a pair.
  private static void check(
      List<Cell> cells, Axis first, Axis second, List<Label> order, YamlNode node) {
    if (cells.isEmpty() && order.isEmpty()) {
      return;
    }
    Set<List<String>> seen = new HashSet<>();
    cells.stream()
        .filter(cell -> !seen.add(List.of(cell.first(), cell.second())))
        .forEach(
            cell -> node.fault(new Fault.RepeatedCell(node.path(), cell.first(), cell.second())));
    for (String one : labels(first)) {
      labels(second).stream()
          .filter(other -> !seen.contains(List.of(one, other)))
          .forEach(other -> node.fault(new Fault.MissingCell(node.path(), one, other)));
    }
    order.stream()
        .filter(label -> cells.stream().noneMatch(cell -> cell.label().equals(label)))
        .forEach(label -> node.fault(new Fault.UnusedLabel(node.path(), label.text())));
  }
}
