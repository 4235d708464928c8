package kurabe.web.vaadin;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import org.apache.catalina.connector.Connector;

/// Listens on the configured address only.
///
/// Micronaut's Tomcat takes `micronaut.server.host` for a name and listens on every interface,
/// which
/// would show an office's unpublished drafts to its whole network.
@Singleton
final class BoundAddress implements BeanCreatedEventListener<Connector> {
  private final String host;

  BoundAddress(@Value("${micronaut.server.host:127.0.0.1}") String host) {
    this.host = host;
  }

  @Override
  public Connector onCreated(BeanCreatedEvent<Connector> event) {
    var connector = event.getBean();
    connector.setProperty("address", host);
    // Tomcat would log a port that is taken, and then run on without one.
    connector.setThrowOnFailure(true);
    return connector;
  }
}
