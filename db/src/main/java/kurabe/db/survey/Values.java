package kurabe.db.survey;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Values of surveys. A vintage leads to its values by their key.
@JdbcRepository(dialect = POSTGRES)
interface Values extends GenericRepository<ValueRow, Long> {

  List<ValueRow> findBySurveyRevisionIdInOrderByVintagePositionAndBody(Collection<Long> revisions);

  /// A superset when several surveys and concepts are asked for: those of any of the vintages.
  @Query(
      """
      select value.* from latest_survey_vintage vintage
      join survey_value value on value.survey_revision_id = vintage.survey_revision_id
        and value.vintage_position = vintage.position
      where vintage.concept in (:concepts)
        and vintage.survey_code in (:surveys)
        and coalesce(vintage.as_of_period, vintage.as_of_text) in (:times)
        and value.body in (:bodies)
      order by value.body
      """)
  List<ValueRow> listOfVintages(
      Collection<String> concepts,
      Collection<String> surveys,
      Collection<String> times,
      Collection<String> bodies);

  @Query(
      """
      select distinct on (vintage.concept, value.body) value.* from latest_survey_vintage vintage
      join survey_value value on value.survey_revision_id = vintage.survey_revision_id
        and value.vintage_position = vintage.position
      where vintage.concept in (:concepts) and value.body in (:bodies)
        and value.value_kind = 'measured'
      order by vintage.concept, value.body, vintage.as_of_end desc nulls last,
        vintage.measured_count desc, vintage.survey_code, vintage.position
      """)
  List<ValueRow> listNewest(Collection<String> concepts, Collection<String> bodies);

  @Query(
      """
      select value.* from latest_survey_vintage vintage
      join survey_value value on value.survey_revision_id = vintage.survey_revision_id
        and value.vintage_position = vintage.position
      where vintage.concept in (:concepts) and value.body in (:bodies)
      order by vintage.concept, value.body, vintage.as_of_end desc nulls last,
        vintage.measured_count desc, vintage.survey_code, vintage.position
      """)
  List<ValueRow> listSeries(Collection<String> concepts, Collection<String> bodies);
}
