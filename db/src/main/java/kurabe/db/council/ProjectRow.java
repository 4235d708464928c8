package kurabe.db.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.council.Project;
import kurabe.db.edition.CitationColumns;

/// A project.
@MappedEntity("council_project")
record ProjectRow(
    @Id long councilRevisionId,
    @Id int position,
    int number,
    String field,
    String groupName,
    String name,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements CouncilRow {

  static ProjectRow of(long revision, int position, Project it) {
    return new ProjectRow(
        revision,
        position,
        it.number(),
        it.field(),
        it.group(),
        it.name(),
        CitationColumns.of(it.citation()));
  }

  Project toProject() {
    return new Project(number, field, groupName, name, citation.toCitation());
  }
}
