package kurabe.db.edition;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.util.Collection;
import java.util.List;

/// The tables that hang on a revision.
final class Tables {

  private Tables() {}

  @JdbcRepository(dialect = POSTGRES)
  interface Items extends RowRepository<ItemRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Indicators extends RowRepository<IndicatorRow> {

    List<IndicatorRow> findByRevisionIdInAndKey(Collection<Long> revisions, String key);
  }

  @JdbcRepository(dialect = POSTGRES)
  interface Targets extends RowRepository<TargetRow> {

    @Query(
        """
        select target.* from target join indicator using (revision_id, position)
        where target.revision_id in (:revisions) and indicator.key = :key
        """)
    List<TargetRow> listByIndicator(Collection<Long> revisions, String key);
  }

  @JdbcRepository(dialect = POSTGRES)
  interface Baselines extends RowRepository<BaselineRow> {

    @Query(
        """
        select baseline.* from baseline join indicator using (revision_id, position)
        where baseline.revision_id in (:revisions) and indicator.key = :key
        """)
    List<BaselineRow> listByIndicator(Collection<Long> revisions, String key);
  }

  @JdbcRepository(dialect = POSTGRES)
  interface Milestones extends RowRepository<MilestoneRow> {

    @Query(
        """
        select milestone.* from milestone join indicator
          on indicator.revision_id = milestone.revision_id
          and indicator.position = milestone.indicator_position
        where milestone.revision_id in (:revisions) and indicator.key = :key
        order by milestone.revision_id, milestone.position
        """)
    List<MilestoneRow> listByIndicator(Collection<Long> revisions, String key);
  }

  @JdbcRepository(dialect = POSTGRES)
  interface Observations extends RowRepository<ObservationRow> {

    /// Oldest first within a revision.
    @Query(
        """
        select observation.* from observation join indicator
          on indicator.revision_id = observation.revision_id
          and indicator.position = observation.indicator_position
        where observation.revision_id in (:revisions) and indicator.key = :key
        order by observation.revision_id, observation.period_end, observation.position
        """)
    List<ObservationRow> listByIndicator(Collection<Long> revisions, String key);
  }

  @JdbcRepository(dialect = POSTGRES)
  interface Evaluations extends RowRepository<EvaluationRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface References extends RowRepository<ReferenceRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Statements extends RowRepository<StatementRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Tallies extends RowRepository<TallyRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface TallyCounts extends RowRepository<TallyCountRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Goals extends RowRepository<GoalRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Ranks extends RowRepository<RankRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Cases extends RowRepository<CaseRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Problems extends RowRepository<ProblemRow> {}

  @JdbcRepository(dialect = POSTGRES)
  interface Amendments extends RowRepository<AmendmentRow> {}
}
