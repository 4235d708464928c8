package kurabe.web.ui.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;

/// The first stop of the keyboard: leads past header and menu to the content.
///
/// The page has a `base` address, so that a bare fragment would load the start page; the link moves
/// the focus itself.
final class SkipLink extends Anchor {
  private final String target;

  SkipLink(String target) {
    super("#" + target, "本文へ移動");
    this.target = target;
    setRouterIgnore(true);
    addClassName("skip-link");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement()
        .executeJs(
            """
            this.onclick = event => {
              event.preventDefault();
              document.getElementById($0).focus();
            };
            """,
            target);
  }
}
