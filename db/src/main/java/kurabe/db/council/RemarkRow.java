package kurabe.db.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.List;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.Remark;
import kurabe.db.edition.CitationColumns;

/// A remark.
@MappedEntity("council_remark")
record RemarkRow(
    @Id long councilRevisionId,
    @Id int position,
    String key,
    int agendaPosition,
    String topic,
    String text,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements CouncilRow {

  static RemarkRow of(long revision, int position, List<AgendaItem> agenda, Remark it) {
    return new RemarkRow(
        revision,
        position,
        it.key().value(),
        agenda.indexOf(it.agenda()),
        it.topic(),
        it.text(),
        CitationColumns.of(it.citation()));
  }

  Remark toRemark(List<AgendaItem> agenda) {
    return new Remark(agenda.get(agendaPosition), topic, text, citation.toCitation());
  }
}
