package kurabe.db.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import kurabe.core.report.Case;
import kurabe.db.edition.AsOfColumns;
import kurabe.db.edition.CitationColumns;

/// An example that slides give.
@MappedEntity("council_case")
record CouncilCaseRow(
    @Id long councilRevisionId,
    @Id int position,
    String field,
    String title,
    @Relation(Relation.Kind.EMBEDDED) AsOfColumns asOf,
    @TypeDef(type = DataType.STRING_ARRAY) List<String> outcomes,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements CouncilRow {

  static CouncilCaseRow of(long revision, int position, Case it) {
    return new CouncilCaseRow(
        revision,
        position,
        it.field(),
        it.title(),
        AsOfColumns.of(it.asOf()),
        it.outcomes(),
        CitationColumns.of(it.citation()));
  }

  Case toCase() {
    return new Case(field, title, asOf.toAsOf(), outcomes, citation.toCitation());
  }
}
