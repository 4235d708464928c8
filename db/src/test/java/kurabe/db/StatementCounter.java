package kurabe.db;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// Counts the statements that connections prepare.
@Singleton
@Requires(property = "kurabe.test.count-statements")
public final class StatementCounter implements BeanCreatedEventListener<DataSource> {

  private static final AtomicInteger PREPARED = new AtomicInteger();

  /// How many statements `work` prepares. Nothing else may use the database meanwhile.
  public static int count(Supplier<?> work) {
    int before = PREPARED.get();
    work.get();
    return PREPARED.get() - before;
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
