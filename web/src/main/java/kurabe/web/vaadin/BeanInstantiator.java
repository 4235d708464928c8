package kurabe.web.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleGenerator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.ApplicationContext;
import java.util.stream.Stream;

/// Asks Micronaut for an object first, and creates it as Vaadin would only when it is no bean.
final class BeanInstantiator extends DefaultInstantiator {
  private final transient ApplicationContext beans;

  BeanInstantiator(VaadinService service, ApplicationContext beans) {
    super(service);
    this.beans = beans;
  }

  @Override
  public <T> T getOrCreate(Class<T> type) {
    return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
  }

  @Override
  public <T extends Component> T createComponent(Class<T> type) {
    return beans.containsBean(type) ? beans.getBean(type) : super.createComponent(type);
  }

  @Override
  public Stream<VaadinServiceInitListener> getServiceInitListeners() {
    return Stream.concat(
        super.getServiceInitListeners(), beans.streamOfType(VaadinServiceInitListener.class));
  }

  @Override
  public I18NProvider getI18NProvider() {
    return beans.findBean(I18NProvider.class).orElseGet(super::getI18NProvider);
  }

  @Override
  public PageTitleGenerator getPageTitleGenerator() {
    return beans.findBean(PageTitleGenerator.class).orElseGet(super::getPageTitleGenerator);
  }
}
