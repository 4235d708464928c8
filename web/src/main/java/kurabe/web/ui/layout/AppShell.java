package kurabe.web.ui.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import jakarta.inject.Singleton;

/// The HTML page that carries all views, with its style sheets and icon.
///
/// Style sheets are named one by one and not imported by each other: the build writes imports into
/// the
/// importing file's copy, which then looks newer than its source and goes stale.
@Singleton
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("kurabe/kurabe.css")
@StyleSheet("kurabe/widgets.css")
@StyleSheet("kurabe/figures.css")
@StyleSheet("kurabe/plan.css")
@StyleSheet("kurabe/indicator.css")
@StyleSheet("kurabe/comparison.css")
@StyleSheet("kurabe/disputes.css")
@StyleSheet("kurabe/document.css")
@StyleSheet("kurabe/concordance.css")
@StyleSheet("kurabe/concept.css")
@StyleSheet("kurabe/schemes.css")
@StyleSheet("kurabe/profiles.css")
@StyleSheet("kurabe/tracking.css")
@StyleSheet("kurabe/imports.css")
@StyleSheet("kurabe/hearing.css")
@Viewport("width=device-width, initial-scale=1")
public final class AppShell implements AppShellConfigurator {
  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "kurabe/icon.svg");
    settings.addMetaTag("theme-color", "#17324d");
  }
}
