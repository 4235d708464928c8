package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.draft.Difference;
import kurabe.core.draft.Difference.Sign;
import kurabe.core.drafting.Base;
import org.jspecify.annotations.Nullable;

/// What publishing a draft would add, change and remove.
///
/// @param against the revision that the draft is held against: its own work's, or the plan's last
///     edition before it; null where nothing is published
@Serdeable
public record DraftDifferenceJson(
    @Nullable Against against, long added, long changed, long removed, List<Line> lines) {

  private static final int MOST = 5000;

  /// @param work code: `aomori-dx 2025-12-31`
  @Serdeable
  public record Against(String work, int revision) {}

  /// @param sign `added`, `changed` or `removed`
  @Serdeable
  public record Line(
      String sign, String row, List<String> path, @Nullable String before, @Nullable String after) {

    static Line of(Difference.Line it) {
      return new Line(
          it.sign().code(),
          it.newest().ref().code(),
          it.newest().path(),
          it.before().map(one -> one.printed().text()).orElse(null),
          it.after().map(one -> one.printed().text()).orElse(null));
    }
  }

  public static DraftDifferenceJson of(Base base, Difference difference) {
    var counts = difference.count();
    return new DraftDifferenceJson(
        switch (base) {
          case Base.Nothing _ -> null;
          case Base.Revision(var work, int revision, var _) -> new Against(work.code(), revision);
        },
        counts.getOrDefault(Sign.ADDED, 0L),
        counts.getOrDefault(Sign.CHANGED, 0L),
        counts.getOrDefault(Sign.REMOVED, 0L),
        difference.lines().stream().limit(MOST).map(Line::of).toList());
  }
}
