package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.audit.Verdict;
import kurabe.core.draft.Row;
import kurabe.core.draft.Ruling;
import kurabe.core.drafting.DraftRow;
import org.jspecify.annotations.Nullable;

/// A row as a person sees it before they decide.
///
/// @param row what a decision names it by
/// @param version how often it was decided about: a decision names the version that it is based on
/// @param read as the importers read it
/// @param counts what would be published; null where the row would be left out
/// @param verdict of the audit; null where there is nothing to audit
/// @param decision the one that counts; null while nothing is decided
@Serdeable
public record DraftRowJson(
    String row,
    String kind,
    int version,
    List<String> path,
    String read,
    @Nullable String counts,
    @Nullable String verdict,
    @Nullable DecisionJson decision,
    CitationJson citation,
    List<ProblemJson> problems) {

  /// A decision that counts.
  @Serdeable
  public record DecisionJson(
      String kind, String argument, String reason, String person, String at) {

    static DecisionJson of(Ruling it) {
      return new DecisionJson(
          it.decision().code(),
          it.decision().argument(),
          it.reason(),
          it.person(),
          it.at().toString());
    }
  }

  public static DraftRowJson of(DraftRow it) {
    Row read = it.read();
    return new DraftRowJson(
        read.ref().code(),
        read.ref().kind(),
        it.version(),
        read.path(),
        read.printed().text(),
        it.counts().map(one -> one.printed().text()).orElse(null),
        it.verdict().map(Verdict::code).orElse(null),
        it.ruling().map(DecisionJson::of).orElse(null),
        CitationJson.of(read.citation()),
        ProblemJson.all(it.problems()));
  }
}
