package kurabe.db.edition;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.source.Amendment;
import kurabe.core.source.Citation;

/// Puts amendments back beside the figures that they are of.
record Amended(Map<At, Amendment> amendments) {

  /// A figure by its table and its position in a revision.
  record At(String kind, long revision, int position) {}

  static Amended of(List<AmendmentRow> rows) {
    return new Amended(
        rows.stream()
            .collect(
                toMap(
                    it -> new At(it.figureKind(), it.revisionId(), it.figurePosition()),
                    AmendmentRow::toAmendment)));
  }

  Citation citation(FigureKind kind, long revision, int position, CitationColumns columns) {
    Citation read = columns.toCitation();
    return Optional.ofNullable(amendments.get(new At(kind.code(), revision, position)))
        .map(read::amended)
        .orElse(read);
  }
}
