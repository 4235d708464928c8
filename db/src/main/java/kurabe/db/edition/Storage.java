package kurabe.db.edition;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kurabe.core.publishing.StorageUnavailable;

/// Runs work in a transaction, and lets the reason through when there is no database to do it in.
@Singleton
public final class Storage {

  private final TransactionOperations<Connection> transactions;

  Storage(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  public <T> T read(Supplier<T> work) {
    return unwrapped(() -> transactions.executeRead(_ -> work.get()));
  }

  public <T> T write(Supplier<T> work) {
    return unwrapped(() -> transactions.executeWrite(_ -> work.get()));
  }

  /// Hands out the connection of the transaction that is under way, for what only the driver can
  /// do.
  public void withConnection(Consumer<Connection> work) {
    var _ =
        transactions.executeWrite(
            status -> {
              work.accept(status.getConnection());
              return true;
            });
  }

  private static <T> T unwrapped(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
          .filter(StorageUnavailable.class::isInstance)
          .<RuntimeException>map(StorageUnavailable.class::cast)
          .findFirst()
          .orElse(e);
    }
  }
}
