package kurabe.web.ui.dispute;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import kurabe.core.dispute.ContestedFigure;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.disputing.Fault;
import kurabe.core.disputing.Field;
import kurabe.core.disputing.ObjectionDraft;
import kurabe.web.ui.edition.DisputeAddress;
import kurabe.web.words.DisputeFaultWords;
import kurabe.web.words.DisputeWords;

/// What a person fills in to dispute a figure.
final class ObjectionForm extends Composite<Div> {

  private final DisputeAddress address;
  private final FaultFields faults = new FaultFields();
  private final Select<ContestedFigure> figure = new Select<>();
  private final TextField name = new TextField(DisputeFaultWords.name(Field.NAME));
  private final TextField organisation = new TextField(DisputeFaultWords.name(Field.ORGANISATION));
  private final TextField proposed = new TextField(DisputeFaultWords.name(Field.PROPOSED));
  private final TextArea text = new TextArea(DisputeFaultWords.name(Field.TEXT));

  /// @param figures at least one; the first is chosen at first
  /// @param send tells what is wrong, if anything
  ObjectionForm(
      DisputeAddress address,
      List<ContestedFigure> figures,
      Function<ObjectionDraft, List<Fault>> send) {
    this.address = address;
    figure.setLabel(DisputeFaultWords.name(Field.FIGURE));
    figure.setItems(figures);
    figure.setItemLabelGenerator(DisputeWords::choice);
    figure.setValue(figures.getFirst());
    organisation.setHelperText("団体を代表しない場合は空欄にしてください。");
    proposed.setHelperText("任意。55.0% や B のように、公表されるときの形で入力してください。");
    text.setHelperText("根拠となる資料の名称と箇所を書いてください。");
    name.setRequiredIndicatorVisible(true);
    text.setRequiredIndicatorVisible(true);
    Button button = new Button("異議を申し立てる", _ -> faults.show(send.apply(draft())));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getContent().addClassName("dispute-form");
    getContent()
        .add(
            faults,
            faults.of(Field.FIGURE, figure),
            faults.of(Field.TEXT, text),
            faults.of(Field.PROPOSED, proposed),
            faults.of(Field.NAME, name),
            faults.of(Field.ORGANISATION, organisation),
            button);
  }

  private ObjectionDraft draft() {
    ContestedFigure chosen = figure.getValue();
    return new ObjectionDraft(
        new DisputedFigure(address.plan(), address.edition(), chosen.what(), chosen.period()),
        name.getValue(),
        organisation.getValue(),
        text.getValue(),
        proposed.getValue());
  }
}
