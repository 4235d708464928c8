package kurabe.web.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.profiling.DraftColumn;
import kurabe.core.profiling.ProfileDraft;
import kurabe.core.scheme.EvaluationScheme;

/// What a profile says about the report as a whole.
final class DraftFields extends Composite<Div> {

  private static final int PAUSE_MILLIS = 600;

  private final ComboBox<Jurisdiction> body = new ComboBox<>("公表した団体");
  private final TextField title = field("報告書の名前", "例: 架空県DX推進計画の進捗状況");
  private final TextField planTitle = field("計画の名称", "例: 架空県DX推進計画");
  private final TextField planCode = field("計画のコード", "例: kakuu-dx");
  private final TextField code = field("設定のコード", "例: kakuu-dx-progress");
  private final ComboBox<EvaluationScheme> scheme = new ComboBox<>("評価方法");
  private final TextField recognised = field("この報告書だけにある言葉", "例: 架空県DX推進計画の進捗状況");
  private final TextField edition = field("報告の時点", "見出しに時点がないときだけ（R6 など）");

  DraftFields(List<Jurisdiction> bodies, List<EvaluationScheme> schemes, Runnable changed) {
    body.setItems(bodies);
    body.setItemLabelGenerator(Jurisdiction::name);
    scheme.setItems(schemes);
    scheme.setItemLabelGenerator(one -> one.name() + "（" + one.code().value() + "）");
    code.setHelperText("英小文字・数字・ハイフン");
    planCode.setHelperText("英小文字・数字・ハイフン。同じ計画なら公開済みのものと同じに");
    recognised.setHelperText("次の版でも変わらない言葉。文書の1行に含まれていれば、この設定で読みます");
    edition.setHelperText("ここに書いた時点は試し読みにだけ使い、取り込みのときに改めて指定します");
    Stream.of(title, planTitle, planCode, code, recognised, edition)
        .forEach(one -> one.addValueChangeListener(_ -> changed.run()));
    body.addValueChangeListener(_ -> changed.run());
    scheme.addValueChangeListener(_ -> changed.run());
    getContent().addClassName("draft-fields");
    getContent().add(body, title, planTitle, planCode, code, scheme, recognised, edition);
  }

  private static TextField field(String label, String placeholder) {
    TextField field = new TextField(label);
    field.setPlaceholder(placeholder);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    return field;
  }

  /// As the person wrote it, or empty.
  String edition() {
    return edition.getValue().strip();
  }

  ProfileDraft draft(int headerRows, List<DraftColumn> columns) {
    Optional<Jurisdiction> publisher = body.getOptionalValue();
    return new ProfileDraft(
        code.getValue().strip(),
        title.getValue().strip(),
        publisher.map(Jurisdiction::name).orElse(""),
        publisher.map(one -> one.code().value()).orElse(""),
        planCode.getValue().strip(),
        planTitle.getValue().strip(),
        scheme.getOptionalValue().map(one -> one.code().value()).orElse(""),
        recognised.getValue().strip(),
        edition(),
        headerRows,
        columns);
  }
}
