package kurabe.db.edition;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.Relation;
import kurabe.core.source.Citation;

/// A [Citation].
@Embeddable
record CitationColumns(@Relation(Relation.Kind.EMBEDDED) PlaceColumns place, String quote) {

  static CitationColumns of(Citation citation) {
    return new CitationColumns(PlaceColumns.of(citation.place()), citation.quote());
  }

  Citation toCitation() {
    return new Citation(place.toPlace(), quote);
  }
}
