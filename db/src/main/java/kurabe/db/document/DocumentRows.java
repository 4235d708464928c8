package kurabe.db.document;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface DocumentRows extends GenericRepository<DocumentRow, String> {

  Optional<DocumentRow> findBySha256(String sha256);
}
