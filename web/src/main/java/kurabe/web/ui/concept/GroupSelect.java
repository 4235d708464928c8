package kurabe.web.ui.concept;

import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.BodyGroups;
import kurabe.core.jurisdiction.Region;
import kurabe.web.words.RankWords;

/// The choice of prefectures to set side by side: a region, all of them, or those that the address
/// names.
final class GroupSelect extends Select<BodyGroup> {

  GroupSelect(Consumer<String> go) {
    setLabel("並べる都道府県");
    setItemLabelGenerator(GroupSelect::label);
    addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            go.accept(event.getValue().code());
          }
        });
  }

  /// Shows what the address says, without asking for another one.
  void show(BodyGroup chosen, BodyGroups groups) {
    Stream<BodyGroup> usual =
        Stream.concat(Arrays.stream(Region.values()).map(groups::of), Stream.of(groups.all()));
    List<BodyGroup> offered = usual.filter(group -> !group.bodies().isEmpty()).toList();
    boolean named = offered.contains(chosen);
    setItems(named ? offered : Stream.concat(offered.stream(), Stream.of(chosen)).toList());
    setValue(chosen);
  }

  static String label(BodyGroup group) {
    String size = RankWords.size(group.bodies());
    return group
        .region()
        .map(region -> region.label() + "（" + size + "）")
        .orElseGet(() -> group.code().equals(BodyGroups.ALL) ? size : names(group));
  }

  private static String names(BodyGroup group) {
    return Optional.of(group.bodies()).stream()
        .flatMap(List::stream)
        .map(body -> body.name())
        .reduce((one, other) -> one + "・" + other)
        .orElse("");
  }
}
