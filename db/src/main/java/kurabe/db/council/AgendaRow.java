package kurabe.db.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.council.AgendaItem;
import kurabe.db.edition.CitationColumns;

/// A point on the agenda.
@MappedEntity("council_agenda")
record AgendaRow(
    @Id long councilRevisionId,
    @Id int position,
    String number,
    String title,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements CouncilRow {

  static AgendaRow of(long revision, int position, AgendaItem it) {
    return new AgendaRow(
        revision, position, it.number(), it.title(), CitationColumns.of(it.citation()));
  }

  AgendaItem toItem() {
    return new AgendaItem(number, title, citation.toCitation());
  }
}
