package kurabe.web.ui.profile;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileCheck;
import kurabe.core.profiling.ProfileEditing;
import kurabe.core.profiling.ProfileEntry;
import kurabe.core.profiling.ProfileSaving;
import kurabe.core.profiling.ProfileVersion;
import kurabe.core.profiling.Profiles;
import kurabe.core.profiling.TrialRun;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import kurabe.web.ui.layout.Breadcrumb;
import kurabe.web.ui.layout.HasBreadcrumbs;
import kurabe.web.ui.layout.MainLayout;
import kurabe.web.words.ProfileWords;

/// One profile: its text, what it makes of a document, and its history.
@Prototype
@Route(value = ProfilePaths.ONE, layout = MainLayout.class)
public final class ProfileView extends Div
    implements BeforeEnterObserver, HasBreadcrumbs, HasDynamicTitle {

  private final Profiles profiles;
  private final ProfileEditing editing;
  private final TrialRun trial;
  private final ProfileEditor editor = new ProfileEditor();
  private final TextField asOf = new TextField("試し読みの時点");
  private final Div history = new Div();
  private final TrialSection result;
  private Optional<Sample> sample = Optional.empty();
  private String title = "取込の設定";
  private int seen;

  ProfileView(Profiles profiles, ProfileEditing editing, TrialRun trial) {
    this.profiles = profiles;
    this.editing = editing;
    this.trial = trial;
    result = new TrialSection(trial);
    asOf.setPlaceholder("文書に書かれていないときだけ（R6 など）");
    asOf.addValueChangeListener(_ -> refresh());
    editor.onEdit(_ -> refresh());
    editor.onSave(this::save);
    addClassName("profile-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ProfileCode code = code(event.getRouteParameters());
    ProfileEntry entry = profiles.current().findEntry(code).orElseThrow(NotFoundException::new);
    title = entry.title();
    removeAll();
    add(
        new H1(title),
        new Paragraph(new Code(code.value()), new Span(" " + ProfileWords.of(entry.origin()))),
        new H2("文書で試す"),
        new SampleUpload(trial, this::use),
        asOf,
        result,
        new H2("定義"),
        editor,
        history);
    editor.setText(entry.yaml());
    showHistory(editing.listVersions(code));
  }

  private static ProfileCode code(RouteParameters parameters) {
    try {
      return new ProfileCode(parameters.get("profile").orElse(""));
    } catch (IllegalArgumentException _) {
      throw new NotFoundException();
    }
  }

  private void showHistory(List<ProfileVersion> versions) {
    seen = versions.stream().findFirst().map(ProfileVersion::number).orElse(0);
    history.removeAll();
    history.add(new ProfileHistory(versions));
  }

  private void use(Sample opened) {
    sample = Optional.of(opened);
    refresh();
  }

  private void refresh() {
    editor.faults().removeAll();
    switch (editing.check("profile.yml", editor.text())) {
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
      return Optional.of(asOf.getValue().strip())
          .filter(text -> !text.isEmpty())
          .map(Periods::parse);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private void save(String yaml, String person) {
    ProfileSaving saving = editing.save(yaml, person, Optional.of(seen), false);
    editor.tell(ProfileWords.of(saving));
    if (saving instanceof ProfileSaving.Saved(var version, var _)) {
      showHistory(editing.listVersions(version.code()));
    }
  }

  @Override
  public String getPageTitle() {
    return title + " - 取込の設定";
  }

  @Override
  public List<Breadcrumb> breadcrumbs() {
    return List.of(Breadcrumb.to("取込の設定", ProfilePaths.LIST), Breadcrumb.here(title));
  }
}
