package kurabe.db.council;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.jdbc.annotation.JdbcRepository;

/// The tables that hang on a revision of a council's document.
final class CouncilTables {

  private CouncilTables() {}

  @JdbcRepository(dialect = POSTGRES)
  interface Agendas extends CouncilRows<AgendaRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Remarks extends CouncilRows<RemarkRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Projects extends CouncilRows<ProjectRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Kpis extends CouncilRows<KpiRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface KpiParts extends CouncilRows<KpiPartRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Clauses extends CouncilRows<ClauseRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Cases extends CouncilRows<CouncilCaseRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Problems extends CouncilRows<CouncilProblemRow> {}
}
