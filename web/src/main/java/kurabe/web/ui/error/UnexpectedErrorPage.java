package kurabe.web.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import kurabe.web.ui.layout.MainLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A fault of ours: the reader gets a number to report, the log gets the cause under that number.
@Prototype
@ParentLayout(MainLayout.class)
public final class UnexpectedErrorPage extends ErrorContent
    implements HasErrorParameter<Exception> {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorPage.class);

  UnexpectedErrorPage() {
    super("問題が発生しました");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var number = UUID.randomUUID().toString();
    LOG.error("{} at /{}", number, event.getLocation().getPath(), parameter.getCaughtException());
    show("ページを表示する途中で予期しない問題が発生しました。時間をおいて再度お試しください。", "続く場合は、次の番号を管理者にお知らせください: " + number);
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
