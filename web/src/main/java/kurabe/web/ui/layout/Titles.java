package kurabe.web.ui.layout;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import jakarta.inject.Singleton;

/// Ends every page title with the product's name, so that views say only what they are.
@Singleton
final class Titles implements PageTitleGenerator {
  private static final String PRODUCT = "比べ Kurabe";

  @Override
  public String generatePageTitle(PageTitleContext context) {
    return context.value().isEmpty() ? PRODUCT : context.value() + " | " + PRODUCT;
  }
}
