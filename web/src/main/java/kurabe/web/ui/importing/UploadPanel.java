package kurabe.web.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kurabe.core.drafting.Drafting;
import kurabe.core.drafting.Intake;
import kurabe.core.importing.KnownSource;
import kurabe.core.importing.Submission;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;

/// Takes files in, by drag and drop or from a folder. Each is read in the thread of its own upload,
/// so
/// that neither this page nor anybody else waits for it.
final class UploadPanel extends Composite<Div> {

  private static final int MOST = 20;

  private final Drafting drafting;
  private final int largest;
  private final Runnable changed;
  private final StatedName name = new StatedName();
  private final Select<KnownSource> source = new Select<>();
  private final TextField asOf = new TextField("時点（統計表に書かれていないとき）");
  private final TextField again = new TextField("もう一度取り込む理由");
  private final UnorderedList results = new UnorderedList();

  /// @param largest in bytes: what the importers look into, so that nothing larger is held in
  /// memory
  UploadPanel(Drafting drafting, List<KnownSource> sources, int largest, Runnable changed) {
    this.drafting = drafting;
    this.largest = largest;
    this.changed = changed;
    source.setLabel("文書の種類");
    source.setItems(sources);
    source.setItemLabelGenerator(it -> it == null ? "自動で判別する" : it.title());
    source.setEmptySelectionAllowed(true);
    source.setEmptySelectionCaption("自動で判別する");
    source.setHelperText("ふつうは自動で判別します。判別できなかったときに選んでください。");
    asOf.setHelperText("R6、2024、2022-12-31 のように入力します。");
    again.setHelperText("公開したことのある同じファイルを取り込むときだけ書きます。");
    results.addClassName("upload-results");
    results.getElement().setAttribute("role", "status");
    Div fields = new Div(name, source, asOf, again);
    fields.addClassName("form-row");
    getContent().addClassName("upload-panel");
    getContent().add(fields, upload(), results);
  }

  private Upload upload() {
    Upload upload = new Upload();
    upload.setUploadHandler(this::receive);
    upload.setMaxFileSize(largest);
    upload.setMaxFiles(MOST);
    upload.setI18n(UploadTexts.japanese(largest));
    upload.addFileRejectedListener(it -> tell(it.getFileName(), new Text(it.getErrorMessage())));
    return upload;
  }

  /// Runs outside of the page's lock; what it needs of the page was typed before.
  private void receive(UploadEvent event) throws IOException {
    byte[] bytes = event.getInputStream().readNBytes(largest + 1);
    if (bytes.length > largest) {
      event.reject(UploadTexts.tooLarge(largest));
      return;
    }
    Component answer = take(event.getFileName(), bytes);
    var _ =
        event
            .getUI()
            .access(
                () -> {
                  tell(event.getFileName(), answer);
                  changed.run();
                });
  }

  private Component take(String fileName, byte[] bytes) {
    Optional<Optional<Period>> time = time();
    if (time.isEmpty()) {
      return new Text("時点「" + asOf.getValue() + "」を読めません。R6、2024、2022-12-31 のように入力してください。");
    }
    Submission submission =
        new Submission(
            fileName,
            bytes,
            Optional.empty(),
            time.get(),
            Optional.ofNullable(source.getValue()).map(KnownSource::code));
    Optional<String> why = Optional.of(again.getValue().strip()).filter(it -> !it.isEmpty());
    return answer(drafting.take(submission, name.getValue(), why));
  }

  /// Empty where something is written that is no time.
  private Optional<Optional<Period>> time() {
    String written = asOf.getValue().strip();
    try {
      return Optional.of(
          written.isEmpty() ? Optional.empty() : Optional.of(Periods.parse(written)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Component answer(Intake intake) {
    String words = IntakeWords.of(intake);
    return switch (intake) {
      case Intake.Taken(var draft, var _) -> new Anchor(ImportPaths.draft(draft.id()), words);
      case Intake.AlreadyDrafted(var draft, var _) ->
          new Anchor(ImportPaths.draft(draft.id()), words);
      case Intake.Recorded _ -> new Anchor("hearing", words);
      case Intake.AlreadyPublished _, Intake.Refused _, Intake.Faulty _ -> new Text(words);
    };
  }

  private void tell(String fileName, Component answer) {
    results.addComponentAsFirst(new ListItem(new Text(fileName + ": "), answer));
  }
}
