package kurabe.core.scheme;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two grades side by side, and where the scheme has a matrix, the one that they make together.
///
/// @param cells the matrix, one cell for every pair of labels; empty where there is none
/// @param order of the matrix's labels, worst first; empty where there is no matrix: pairs have no
///     order
public record TwoAxes(
    SchemeHead head,
    Axis first,
    Axis second,
    List<Cell> cells,
    List<Label> order,
    List<Label> notRated)
    implements Graded {

  private static final String BETWEEN = "・";

  public TwoAxes {
    cells = List.copyOf(cells);
    order = List.copyOf(order);
    notRated = List.copyOf(notRated);
  }

  /// @param name in Japanese
  public record Axis(String name, Graded scheme) {}

  public record Cell(String first, String second, Label label) {}

  /// The label of a pair: the matrix's, else both one after the other (`完了・達成`).
  public Label label(Label one, Label other) {
    return findCell(one.text(), other.text()).map(Cell::label).orElseGet(() -> pair(one, other));
  }

  @Override
  public List<Label> labels() {
    return cells.isEmpty()
        ? first.scheme().labels().stream()
            .flatMap(one -> second.scheme().labels().stream().map(other -> pair(one, other)))
            .toList()
        : order;
  }

  @Override
  public Set<Need> needs() {
    EnumSet<Need> needs = EnumSet.noneOf(Need.class);
    needs.addAll(first.scheme().needs());
    needs.addAll(second.scheme().needs());
    return needs;
  }

  private Optional<Cell> findCell(String one, String other) {
    return cells.stream()
        .filter(cell -> cell.first().equals(one) && cell.second().equals(other))
        .findFirst();
  }

  private static Label pair(Label one, Label other) {
    return new Label(
        one.text() + BETWEEN + other.text(), one.meaning() + BETWEEN + other.meaning());
  }
}
