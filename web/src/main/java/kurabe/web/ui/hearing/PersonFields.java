package kurabe.web.ui.hearing;

import com.vaadin.flow.component.textfield.TextField;
import kurabe.core.hearing.Field;
import kurabe.web.words.HearingFaultWords;

/// Who records something: a name, and for whom they speak.
record PersonFields(TextField name, TextField organisation) {

  static PersonFields in(HearingFaults faults) {
    TextField name = faults.of(Field.NAME, new TextField(HearingFaultWords.name(Field.NAME)));
    TextField organisation =
        faults.of(Field.ORGANISATION, new TextField(HearingFaultWords.name(Field.ORGANISATION)));
    name.setRequiredIndicatorVisible(true);
    organisation.setHelperText("団体を代表しない場合は空欄にしてください。");
    return new PersonFields(name, organisation);
  }
}
