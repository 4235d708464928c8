package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.council.LinkTarget;
import kurabe.core.hearing.Fault;
import kurabe.core.hearing.Field;
import kurabe.core.hearing.FollowUpDraft;
import kurabe.core.hearing.FollowUpDraft.Wish;
import kurabe.core.hearing.KnownRemark;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.Edition;
import kurabe.web.words.HearingFaultWords;
import kurabe.web.words.HearingWords;
import org.jspecify.annotations.Nullable;

/// Links a remark to an indicator, item or concept, or takes a link back.
final class LinkForm extends Composite<Div> {

  private static final Fault NOTHING_CHOSEN = new Fault(Field.TARGET, Fault.Kind.EMPTY);

  private final HearingFaults faults = new HearingFaults();
  private final PersonFields person = PersonFields.in(faults);
  private final ComboBox<Target> target = new ComboBox<>(HearingFaultWords.name(Field.TARGET));

  /// What can be chosen.
  record Target(LinkTarget target, String label) {}

  /// @param send tells what is wrong, if anything
  LinkForm(KnownRemark remark, List<Target> targets, Function<FollowUpDraft, List<Fault>> send) {
    target.setItems(targets);
    target.setItemLabelGenerator(
        it ->
            HearingWords.target(it.target())
                + ": "
                + it.label()
                + (remark.isLinkedTo(it.target()) ? "（結び付け済み）" : ""));
    target.setRequiredIndicatorVisible(true);
    Button link = new Button("結び付ける", _ -> faults.show(send(send, true)));
    Button unlink = new Button("結び付けを取り消す", _ -> faults.show(send(send, false)));
    unlink.setVisible(!remark.links().isEmpty());
    getContent().addClassName("dispute-form");
    getContent()
        .add(
            faults,
            faults.of(Field.TARGET, target),
            person.name(),
            person.organisation(),
            new Div(link, unlink));
  }

  private List<Fault> send(Function<FollowUpDraft, List<Fault>> send, boolean adds) {
    @Nullable Target chosen = target.getValue();
    if (chosen == null) {
      return List.of(NOTHING_CHOSEN);
    }
    Wish wish = adds ? new Wish.Link(chosen.target()) : new Wish.Unlink(chosen.target());
    return send.apply(
        new FollowUpDraft(wish, person.name().getValue(), person.organisation().getValue()));
  }

  /// Indicators and items of an edition.
  static List<Target> targets(Edition edition) {
    PlanCode plan = edition.head().plan().code();
    List<Target> targets = new ArrayList<>();
    edition
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .map(one -> new Target(new LinkTarget.ToIndicator(plan, one.key()), one.name()))
        .forEach(targets::add);
    Stream<Target> items =
        edition
            .allItems()
            .map(item -> new Target(new LinkTarget.ToItem(plan, item.key()), item.label()));
    return Stream.concat(targets.stream(), items).toList();
  }
}
