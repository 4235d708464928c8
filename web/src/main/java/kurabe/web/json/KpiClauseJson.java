package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.council.KpiClause;

/// A sentence of the rule that KPIs are computed by.
///
/// @param kind `index`, `reference-only` or `other`
@Serdeable
public record KpiClauseJson(String kind, String text, CitationJson citation) {

  static KpiClauseJson of(KpiClause clause) {
    return new KpiClauseJson(
        clause.kind().code(), clause.text(), CitationJson.of(clause.citation()));
  }
}
