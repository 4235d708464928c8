package kurabe.web.vaadin;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// The classes that Vaadin would otherwise search the class path for, read from bean definitions.
@Singleton
final class KnownClasses {
  private final ApplicationContext beans;

  KnownClasses(ApplicationContext beans) {
    this.beans = beans;
  }

  /// Views: beans annotated with `@Route`.
  Set<Class<?>> routes() {
    return types(beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)));
  }

  /// Pages that stand in for a view when navigation ends in an exception.
  Set<Class<?>> errorPages() {
    return types(beans.getBeanDefinitions(HasErrorParameter.class));
  }

  /// The configuration of the HTML page around all views; Vaadin accepts one at most.
  Set<Class<?>> appShells() {
    return types(beans.getBeanDefinitions(AppShellConfigurator.class));
  }

  private static Set<Class<?>> types(Collection<? extends BeanDefinition<?>> definitions) {
    return definitions.stream()
        .<Class<?>>map(BeanDefinition::getBeanType)
        .collect(Collectors.toUnmodifiableSet());
  }
}
