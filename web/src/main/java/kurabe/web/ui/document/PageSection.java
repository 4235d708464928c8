package kurabe.web.ui.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import java.net.URLEncoder;
import kurabe.core.source.Place;
import kurabe.core.viewing.View;
import kurabe.web.ui.figure.DocumentAddress;

/// A page as it was printed, with the cell outlined, and its text below.
final class PageSection extends Composite<Section> {

  PageSection(View.OfPage page, DocumentAddress address) {
    String where = page.page() + "／" + page.pages() + "ページ";
    Image image = new Image(source(page, address), where + "の画像。文字は下の「このページの文字」にあります。");
    image.addClassName("document-page");
    getContent()
        .add(
            new Steps(
                address,
                where,
                page.page() - 1,
                page.page() + 1,
                page.pages(),
                number -> new Place.OnPage(number, 0)),
            image,
            new H2("このページの文字"),
            new LineList(page.lines(), page.line(), address.quote()));
  }

  private static String source(View.OfPage page, DocumentAddress address) {
    return "api/v1/documents/"
        + address.document().hex()
        + "/pages/"
        + page.page()
        + ".png?line="
        + page.line()
        + "&quote="
        + URLEncoder.encode(address.quote(), UTF_8);
  }
}
