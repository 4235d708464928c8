package kurabe.web.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import kurabe.web.ui.layout.MainLayout;

/// No view has the address, or a view found nothing there.
@Prototype
@ParentLayout(MainLayout.class)
public final class NotFoundPage extends ErrorContent
    implements HasErrorParameter<NotFoundException> {
  NotFoundPage() {
    super("ページが見つかりません");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    show(
        "アドレス「/%s」に当たるページはありません。".formatted(event.getLocation().getPath()),
        "アドレスに誤りがないか確認するか、メニューから探してください。");
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
