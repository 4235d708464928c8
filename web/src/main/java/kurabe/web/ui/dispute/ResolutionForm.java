package kurabe.web.ui.dispute;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.dispute.Settlement;
import kurabe.core.disputing.Fault;
import kurabe.core.disputing.Field;
import kurabe.core.disputing.ResolutionDraft;
import kurabe.web.words.DisputeFaultWords;
import kurabe.web.words.DisputeWords;

/// What a person fills in to settle a dispute.
final class ResolutionForm extends Composite<Div> {

  private final FaultFields faults = new FaultFields();
  private final RadioButtonGroup<Settlement> settlement = new RadioButtonGroup<>("結論");
  private final TextField name = new TextField(DisputeFaultWords.name(Field.NAME));
  private final TextField organisation = new TextField(DisputeFaultWords.name(Field.ORGANISATION));
  private final TextArea text = new TextArea("説明");

  /// @param corrections numbers of the later revisions, any of which may be the correction
  /// @param send tells what is wrong, if anything
  ResolutionForm(List<Integer> corrections, Function<ResolutionDraft, List<Fault>> send) {
    settlement.setItems(
        Stream.concat(
                Stream.of(new Settlement.FigureStands(), new Settlement.Withdrawn()),
                corrections.stream().map(Settlement.CorrectedIn::new))
            .map(Settlement.class::cast)
            .toList());
    settlement.setItemLabelGenerator(DisputeWords::settlement);
    settlement.setValue(new Settlement.FigureStands());
    name.setRequiredIndicatorVisible(true);
    text.setRequiredIndicatorVisible(true);
    Button button = new Button("結論を記録する", _ -> faults.show(send.apply(draft())));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getContent().addClassName("dispute-form");
    getContent()
        .add(
            faults,
            faults.of(Field.REVISION, settlement),
            faults.of(Field.TEXT, text),
            faults.of(Field.NAME, name),
            faults.of(Field.ORGANISATION, organisation),
            button);
  }

  private ResolutionDraft draft() {
    return new ResolutionDraft(
        name.getValue(), organisation.getValue(), settlement.getValue(), text.getValue());
  }
}
