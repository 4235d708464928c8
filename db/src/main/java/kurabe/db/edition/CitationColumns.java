package kurabe.db.edition;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.Relation;
import kurabe.core.source.Citation;

/// A [Citation].
@Embeddable
public record CitationColumns(@Relation(Relation.Kind.EMBEDDED) PlaceColumns place, String quote) {

  public static CitationColumns of(Citation citation) {
    return new CitationColumns(PlaceColumns.of(citation.place()), citation.quote());
  }

  public Citation toCitation() {
    return new Citation(place.toPlace(), quote);
  }
}
