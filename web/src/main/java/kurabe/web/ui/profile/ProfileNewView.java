package kurabe.web.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.Schemes;
import kurabe.core.profiling.DocumentTable;
import kurabe.core.profiling.ProfileCheck;
import kurabe.core.profiling.ProfileEditing;
import kurabe.core.profiling.ProfileSaving;
import kurabe.core.profiling.ProfileText;
import kurabe.core.profiling.TrialRun;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.ProfileWords;

/// Making a profile from a document: its tables, what each column is, what would be read.
@Prototype
@Route(value = ProfilePaths.NEW, layout = MainLayout.class)
@PageTitle("新しい取込の設定")
public final class ProfileNewView extends Div implements HasBreadcrumbs {

  private final ProfileEditing editing;
  private final TrialRun trial;
  private final DraftFields fields;
  private final Div tables = new Div();
  private final ProfileEditor editor = new ProfileEditor();
  private final TrialSection result;
  private Optional<Sample> sample = Optional.empty();
  private Optional<TableStep> step = Optional.empty();

  ProfileNewView(ProfileEditing editing, TrialRun trial, EditionLibrary library, Schemes schemes) {
    this.editing = editing;
    this.trial = trial;
    fields =
        new DraftFields(library.listJurisdictions(), schemes.current().listSchemes(), this::write);
    result = new TrialSection(trial);
    addClassName("profile-page");
    editor.onEdit(_ -> refresh());
    editor.onSave(this::save);
    add(
        new H1("新しい取込の設定"),
        new Paragraph("報告書を1つ選び、表の列が何かを確かめて保存します。次の版や同じ形の報告書は、保存した設定で取り込めます。保存するまで何も変わりません。"),
        new H2("1. 文書を選ぶ"),
        new SampleUpload(trial, this::show),
        tables,
        new H2("3. 報告書について"),
        fields,
        new H2("4. 確かめて保存する"),
        editor,
        result);
    write();
  }

  private void show(Sample opened) {
    sample = Optional.of(opened);
    List<DocumentTable> found = trial.listTables(opened.contents());
    tables.removeAll();
    tables.add(new H2("2. 列の意味を確かめる"));
    step = found.isEmpty() ? Optional.empty() : Optional.of(new TableStep(found, this::write));
    step.ifPresentOrElse(
        tables::add,
        () -> tables.add(new Paragraph("見出しのある表が見つかりません。数値が表になっていない文書は、様式に入力して取り込んでください。")));
    write();
  }

  /// The form writes the text; whoever edits the text afterwards has the last word until then.
  private void write() {
    int headerRows = step.map(TableStep::headerRows).orElse(1);
    editor.setText(
        ProfileText.of(fields.draft(headerRows, step.map(TableStep::columns).orElse(List.of()))));
    refresh();
  }

  private void refresh() {
    ProfileCheck check = editing.check("profile.yml", editor.text());
    editor.faults().removeAll();
    switch (check) {
      case ProfileCheck.Faulty(var faults) -> {
        editor.faults().add(new ProfileFaults(faults));
        result.waiting("定義の誤りを直すと、読み取った結果がここに表示されます。");
      }
      case ProfileCheck.Sound(var profile) ->
          sample.ifPresent(one -> result.show(profile, one.asOf(time())));
    }
  }

  private Optional<Period> time() {
    try {
      return Optional.of(fields.edition()).filter(text -> !text.isEmpty()).map(Periods::parse);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private void save(String yaml, String person) {
    ProfileSaving saving = editing.save(yaml, person, Optional.empty(), true);
    if (saving instanceof ProfileSaving.Saved(var version, var _)) {
      UI.getCurrent().navigate(ProfilePaths.one(version.code()));
    } else {
      editor.tell(ProfileWords.of(saving));
    }
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("取込の設定", ProfilePaths.LIST), Breadcrumb.here("新しい取込の設定"));
  }
}
