package kurabe.web.ui.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import kurabe.web.ui.layout.MainLayout;

/// The start page: what is known, how fresh it is and where to go from here.
@Prototype
@Route(value = "", layout = MainLayout.class)
@PageTitle("概況")
public final class OverviewView extends Div {
  OverviewView() {
    add(new H1("概況"), new Paragraph("都道府県のDX計画の進捗を、出典とともに比べます。計画の報告はまだ登録されていません。"));
  }
}
