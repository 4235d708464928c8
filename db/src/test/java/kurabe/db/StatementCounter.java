package kurabe.db;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// Counts the statements that connections prepare.
@Singleton
@Requires(property = "kurabe.test.count-statements")
public final class StatementCounter implements BeanCreatedEventListener<DataSource>, Ordered {

  private static final AtomicInteger PREPARED = new AtomicInteger();

  /// How many statements `work` prepares. Nothing else may use the database meanwhile.
  public static int count(Runnable work) {
    int before = PREPARED.get();
    work.run();
    return PREPARED.get() - before;
  }

  /// Before Micronaut Data puts its own wrapper round it.
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    DataSource real = event.getBean();
    return proxy(
        DataSource.class,
        real,
        (name, result) ->
            result instanceof Connection connection && name.equals("getConnection")
                ? proxy(Connection.class, connection, StatementCounter::count)
                : result);
  }

  private interface After {
    Object apply(String method, Object result);
  }

  private static Object count(String method, Object result) {
    if (method.equals("prepareStatement") || method.equals("createStatement")) {
      PREPARED.incrementAndGet();
    }
    return result;
  }

  private static <T> T proxy(Class<T> type, T target, After after) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              try {
                return after.apply(method.getName(), method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }
}
