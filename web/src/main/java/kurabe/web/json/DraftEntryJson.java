package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.draft.DraftEntry;
import kurabe.core.draft.Step;
import org.jspecify.annotations.Nullable;

/// A line of a draft's history.
///
/// @param step `decided`, `submitted`, `approved`, `sent-back`, `scheduled`, `published` or
///     `abandoned`
/// @param row what was decided about; null for the other steps
/// @param on the day of a scheduled publication
/// @param revision that was published
@Serdeable
public record DraftEntryJson(
    int number,
    String person,
    String at,
    String step,
    String text,
    @Nullable String row,
    @Nullable Integer version,
    @Nullable String decision,
    @Nullable String argument,
    @Nullable String on,
    @Nullable Integer revision,
    @Nullable String importer) {

  public static DraftEntryJson of(DraftEntry it) {
    return switch (it.step()) {
      case Step.Decided(var row, int number, var decision, var _) ->
          new DraftEntryJson(
              it.number(),
              it.person(),
              it.at().toString(),
              "decided",
              it.step().text(),
              row.code(),
              number,
              decision.code(),
              decision.argument(),
              null,
              null,
              null);
      case Step.Submitted _ -> plain(it, "submitted", null, null, null);
      case Step.Approved _ -> plain(it, "approved", null, null, null);
      case Step.SentBack _ -> plain(it, "sent-back", null, null, null);
      case Step.Scheduled(var on, var _) -> plain(it, "scheduled", on.toString(), null, null);
      case Step.Published(int revision, var importer, var _) ->
          plain(it, "published", null, revision, importer);
      case Step.Abandoned _ -> plain(it, "abandoned", null, null, null);
    };
  }

  private static DraftEntryJson plain(
      DraftEntry it,
      String step,
      @Nullable String on,
      @Nullable Integer revision,
      @Nullable String importer) {
    return new DraftEntryJson(
        it.number(),
        it.person(),
        it.at().toString(),
        step,
        it.step().text(),
        null,
        null,
        null,
        null,
        on,
        revision,
        importer);
  }
}
