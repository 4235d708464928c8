package kurabe.db.survey;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import kurabe.db.edition.JurisdictionRow;

/// The tables that hang on a survey's revision.
final class SurveyTables {

  private SurveyTables() {}

  @JdbcRepository(dialect = POSTGRES)
  interface Vintages extends GenericRepository<VintageRow, Long> {

    void saveAll(Iterable<VintageRow> rows);

    List<VintageRow> findBySurveyRevisionIdIn(Collection<Long> revisions);
  }

  @JdbcRepository(dialect = POSTGRES)
  interface LatestVintages extends GenericRepository<LatestVintageRow, Long> {

    @Query(
        """
        select * from latest_survey_vintage where concept in (:concepts)
        order by as_of_end desc nulls last, measured_count desc, survey_code, position
        """)
    List<LatestVintageRow> list(Collection<String> concepts);
  }

  @JdbcRepository(dialect = POSTGRES)
  interface Problems extends GenericRepository<SurveyProblemRow, Long> {

    void saveAll(Iterable<SurveyProblemRow> rows);

    @Query(
        """
        select problem.* from survey_problem problem
        join current_survey survey on survey.id = problem.survey_revision_id
        where survey.survey_code = :survey
        order by problem.position
        """)
    List<SurveyProblemRow> listNewest(String survey);
  }

  @JdbcRepository(dialect = POSTGRES)
  interface Municipalities extends GenericRepository<JurisdictionRow, String> {

    @Query(
        "select * from jurisdiction where code like :prefix and kind = 'municipality' order by code")
    List<JurisdictionRow> list(String prefix);

    /// Those that any of the revisions has a value for.
    @Query(
        """
        select * from jurisdiction where kind = 'municipality' and code in (
          select body from survey_value where survey_revision_id in (:revisions))
        order by code
        """)
    List<JurisdictionRow> listOf(Collection<Long> revisions);
  }
}
