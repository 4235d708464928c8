package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.DirectionWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.ValueWords;

/// What the indicator is: its place in the plan, unit, direction, target and why, data source.
final class ProfileSection extends Composite<Section> {

  private static final String NOT_PRINTED = "報告書に記載なし";

  private final DescriptionList list = new DescriptionList();

  ProfileSection(IndicatorFacts facts) {
    list.addClassName("facts");
    Indicator indicator = facts.indicator();
    add("名称", indicator.name());
    facts.path().forEach(item -> add(level(facts, item), item.label()));
    add("担当", facts.owner().department());
    add("単位", indicator.unit().symbol());
    add("向き", DirectionWords.of(indicator.direction()));
    indicator.target().ifPresentOrElse(this::target, () -> add("目標値", ""));
    add("基準値", indicator.baseline().map(it -> told(it.value(), it.asOf())).orElse(""));
    indicator.milestones().forEach(this::milestone);
    add("データの出所", indicator.dataSource());
    getContent().add(new H2("指標の定義と目標"), list);
  }

  private static String level(IndicatorFacts facts, PlanItem item) {
    String name = facts.edition().levelName(item);
    return name.isEmpty() ? "項目" : name;
  }

  private void target(Target target) {
    add("目標値", ValueWords.of(target.value()));
    add("期限", target.due().map(PeriodWords::of).orElse(""));
    add("設定理由", target.rationale().orElse(""));
  }

  private void milestone(Target milestone) {
    String due = milestone.due().map(PeriodWords::of).orElse("期限の記載なし");
    add("目安値（" + due + "）", ValueWords.of(milestone.value()));
  }

  private static String told(Value value, AsOf asOf) {
    return ValueWords.of(value) + "（" + AsOfWords.of(asOf) + "）";
  }

  private void add(String term, String words) {
    list.add(new Term(term), new Description(words.isBlank() ? NOT_PRINTED : words));
  }
}
