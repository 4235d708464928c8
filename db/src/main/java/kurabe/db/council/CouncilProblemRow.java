package kurabe.db.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import kurabe.core.problem.Problem;
import kurabe.db.edition.PlaceColumns;
import kurabe.db.problem.ProblemCodec;

/// A problem: its place in columns, what is particular to its kind as JSON.
@MappedEntity("council_problem")
record CouncilProblemRow(
    @Id long councilRevisionId,
    @Id int position,
    String code,
    @Relation(Relation.Kind.EMBEDDED) PlaceColumns place,
    @TypeDef(type = DataType.JSON) Map<String, Object> arguments)
    implements CouncilRow {

  static CouncilProblemRow of(long revision, int position, Problem problem) {
    return new CouncilProblemRow(
        revision,
        position,
        problem.code(),
        PlaceColumns.of(problem.place()),
        ProblemCodec.arguments(problem));
  }

  Problem toProblem() {
    return ProblemCodec.problem(code, place.toPlace(), arguments);
  }
}
