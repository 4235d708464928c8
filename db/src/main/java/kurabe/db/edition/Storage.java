package kurabe.db.edition;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/// Runs work in a transaction.
@Singleton
final class Storage {

  private final TransactionOperations<Connection> transactions;

  Storage(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  <T> T read(Supplier<T> work) {
    return transactions.executeRead(_ -> work.get());
  }

  <T> T write(Supplier<T> work) {
    return transactions.executeWrite(_ -> work.get());
  }
}
