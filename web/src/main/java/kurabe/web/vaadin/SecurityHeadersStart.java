package kurabe.web.vaadin;

import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;

/// Puts [SecurityHeaders] before every answer of this port, the API's included.
@Singleton
final class SecurityHeadersStart implements ServletContainerInitializer {
  @Override
  public void onStartup(Set<Class<?>> ignored, ServletContext context) {
    var filter = context.addFilter("security-headers", new SecurityHeaders());
    filter.setAsyncSupported(true);
    filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
  }
}
