package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurabe.core.concordance.Theme;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.words.BodyNames;

/// The choice of plans and theme; each change of the reader's asks for a new address.
///
/// It stays when the result below it changes, so that the keyboard keeps its place.
final class ChoiceForm extends Composite<Div> {

  private final CheckboxGroup<PlanCode> plans = new CheckboxGroup<>("計画");
  private final Select<Optional<Theme>> themes = new Select<>();
  private final Select<Optional<EvaluationScheme>> schemes = new Select<>();
  private final List<Theme> all;
  private List<PlanCode> known = List.of();
  private ComparisonState state = ComparisonState.ALL;

  ChoiceForm(List<Theme> all, Consumer<ComparisonState> go) {
    this.all = all;
    themes.setLabel("テーマ");
    themes.setItems(
        Stream.concat(Stream.of(Optional.<Theme>empty()), all.stream().map(Optional::of)).toList());
    themes.setItemLabelGenerator(theme -> theme.map(Theme::name).orElse("すべてのテーマ"));
    schemes.setLabel("共通に当てはめる評価方法");
    schemes.setItemLabelGenerator(
        scheme -> scheme.map(EvaluationScheme::name).orElse("当てはめない（公表された評価のみ）"));
    listen(go);
    getContent().addClassName("choice");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", "比べるもの");
    getContent().add(plans, themes, schemes);
  }

  private void listen(Consumer<ComparisonState> go) {
    plans.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(state.withPlans(inOrder(event.getValue())));
          }
        });
    themes.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(state.withTheme(event.getValue().map(Theme::code)));
          }
        });
    schemes.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go.accept(state.withUnder(event.getValue().map(scheme -> scheme.code().value())));
          }
        });
  }

  /// Shows what the address says, without asking for another one.
  void show(ComparisonState now, List<Plan> offered, BodyNames names) {
    state = now;
    List<PlanCode> codes = offered.stream().map(Plan::code).toList();
    if (!codes.equals(known)) {
      known = codes;
      offer(offered, names);
    }
    plans.setValue(Set.copyOf(now.chosen(codes)));
    themes.setValue(
        all.stream().filter(theme -> now.theme().equals(Optional.of(theme.code()))).findFirst());
  }

  /// @param chosen the scheme that the address names; empty for none
  void showSchemes(List<EvaluationScheme> offered, Optional<EvaluationScheme> chosen) {
    schemes.setItems(
        Stream.concat(
                Stream.of(Optional.<EvaluationScheme>empty()), offered.stream().map(Optional::of))
            .toList());
    schemes.setValue(chosen);
  }

  private void offer(List<Plan> offered, BodyNames names) {
    var labels = offered.stream().collect(Collectors.toMap(Plan::code, plan -> label(plan, names)));
    plans.setItems(known);
    plans.setItemLabelGenerator(labels::get);
  }

  private static String label(Plan plan, BodyNames names) {
    return names.of(plan.jurisdiction()) + "（" + plan.title() + "）";
  }

  private List<PlanCode> inOrder(Set<PlanCode> chosen) {
    return known.stream().filter(chosen::contains).toList();
  }
}
