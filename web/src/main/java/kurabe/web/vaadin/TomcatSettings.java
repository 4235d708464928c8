package kurabe.web.vaadin;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/// What a `web.xml` would say to a full Tomcat: MIME types, session time-out, cookies, error pages.
@Singleton
final class TomcatSettings implements BeanCreatedEventListener<Tomcat> {
  private final Duration sessionTimeout;

  TomcatSettings(@Value("${kurabe.session-timeout:30m}") Duration sessionTimeout) {
    this.sessionTimeout = sessionTimeout;
  }

  @Override
  public Tomcat onCreated(BeanCreatedEvent<Tomcat> event) {
    var tomcat = event.getBean();
    tomcat.getHost().getPipeline().addValve(plainErrors());
    for (var child : tomcat.getHost().findChildren()) {
      if (child instanceof Context context) {
        configure(context);
      }
    }
    return tomcat;
  }

  private void configure(Context context) {
    // Browsers refuse a module script that comes without its MIME type.
    Tomcat.addDefaultMimeTypeMappings(context);
    context.setSessionTimeout(Math.toIntExact(sessionTimeout.toMinutes()));
    var cookies = new Rfc6265CookieProcessor();
    cookies.setSameSiteCookies("Lax");
    context.setCookieProcessor(cookies);
  }

  /// Errors that no view handles: the status alone, neither stack trace nor server version.
  private static ErrorReportValve plainErrors() {
    var valve = new ErrorReportValve();
    valve.setShowReport(false);
    valve.setShowServerInfo(false);
    return valve;
  }
}
