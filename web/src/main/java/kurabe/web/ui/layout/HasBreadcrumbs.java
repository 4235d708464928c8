package kurabe.web.ui.layout;

import java.util.List;

/// A view that has a place below the start page.
///
/// [MainLayout] asks after navigation, when the view already knows its parameters. The start page
/// itself is added by the layout, so that no view repeats it.
public interface HasBreadcrumbs {
  /// The steps below the start page, the current page last.
  List<Breadcrumb> breadcrumbs();
}
