package kurabe.web.ui.layout;

import java.util.Optional;

/// One step of the way from the start page to the current one.
///
/// @param label what the step is called
/// @param path the view's address relative to the start page; empty for the current page
public record Breadcrumb(String label, Optional<String> path) {
  /// A step that leads to another page, such as `to("計画", "plans")`.
  public static Breadcrumb to(String label, String path) {
    return new Breadcrumb(label, Optional.of(path));
  }

  /// The page the reader is on: the last step, not a link.
  public static Breadcrumb here(String label) {
    return new Breadcrumb(label, Optional.empty());
  }
}
