package kurabe.web.ui.concordance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.mapping.Concordances;
import kurabe.core.mapping.Confirmations;
import kurabe.core.mapping.Decision;
import kurabe.core.mapping.MappingFault;
import kurabe.core.plan.Indicator;

/// One row of a plan, where a person decides what it is mapped to.
final class DecisionSection extends Composite<Section> implements DecisionForm.Decide {

  private final PlanMapping.Row row;
  private final Confirmations confirmations;
  private final Consumer<String> done;

  /// @param done hears what was decided, in words
  DecisionSection(
      PlanMapping.Row row,
      ConcordanceState state,
      ConceptCatalog catalog,
      Concordances concordances,
      Confirmations confirmations,
      Consumer<String> done) {
    this.row = row;
    this.confirmations = confirmations;
    this.done = done;
    AimNames names = new AimNames(catalog);
    DecisionForm form =
        new DecisionForm(new AimFields(catalog, row.indicator().isPresent()), row.mapping(), this);
    getContent().addClassName("decision");
    getContent().add(heading(), now(names));
    getContent().add(suggestions(form, concordances));
    getContent()
        .add(
            form,
            new HistoryList(row.subject(), concordances.listHistory(), names),
            new Anchor(state.withoutRow().path(), "一覧に戻る"));
  }

  private Component suggestions(DecisionForm form, Concordances concordances) {
    return row.indicator()
        .<Component>map(one -> new SuggestionTable(concordances.suggest(one), form::choose))
        .orElseGet(
            () ->
                new ThemeSuggestionTable(
                    concordances.themeSuggester().suggest(row.subject(), row.item().title()),
                    form::choose));
  }

  private H2 heading() {
    String name = row.indicator().map(Indicator::name).orElseGet(() -> row.item().label());
    H2 heading = new H2("「" + name + "」の対応付け");
    heading.setId("decision");
    heading.getElement().setAttribute("tabindex", "-1");
    return heading;
  }

  private Paragraph now(AimNames names) {
    Paragraph now = new Paragraph("いまの対応: ");
    row.mapping()
        .ifPresentOrElse(mapping -> tell(now, mapping, names), () -> now.add("対応付けはまだありません。"));
    return now;
  }

  private static void tell(Paragraph now, Mapping mapping, AimNames names) {
    String who = mapping.confirmation().map(it -> it.person() + "が確認").orElse("Kurabe に付属する対応付け");
    now.add(names.text(mapping.aim()), new Text("。根拠: " + mapping.ground() + "（" + who + "）"));
  }

  @Override
  public List<MappingFault> confirm(Aim aim, String ground, String person) {
    return tell(confirmations.confirm(row.subject(), aim, ground, person), "対応付けを確認しました。");
  }

  @Override
  public List<MappingFault> withdraw(String ground, String person) {
    return tell(confirmations.withdraw(row.subject(), ground, person), "対応付けの確認を取り消しました。");
  }

  private List<MappingFault> tell(Decision decision, String words) {
    return switch (decision) {
      case Decision.Taken _ -> {
        done.accept(words);
        yield List.of();
      }
      case Decision.Refused(List<MappingFault> faults) -> faults;
    };
  }
}
