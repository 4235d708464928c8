package kurabe.web.ui.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import jakarta.inject.Singleton;

/// The HTML page that carries all views, with its style sheets and icon.
@Singleton
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("kurabe/kurabe.css")
@Viewport("width=device-width, initial-scale=1")
public final class AppShell implements AppShellConfigurator {
  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "kurabe/icon.svg");
    settings.addMetaTag("theme-color", "#17324d");
  }
}
