package kurabe.db.edition;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface Jurisdictions extends GenericRepository<JurisdictionRow, String> {

  List<JurisdictionRow> findByKindNotEqualOrderByCode(String kind);
}
