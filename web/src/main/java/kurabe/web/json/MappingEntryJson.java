package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.mapping.MappingEntry;
import kurabe.core.mapping.MappingEntry.Act;
import org.jspecify.annotations.Nullable;

/// One decision about a mapping.
///
/// @param act `confirmed` or `withdrawn`
/// @param at when it was taken, in UTC
@Serdeable
public record MappingEntryJson(
    MappedSubjectJson subject,
    String act,
    @Nullable String concept,
    @Nullable String fit,
    @Nullable String theme,
    String ground,
    String person,
    String at) {

  public static MappingEntryJson of(MappingEntry one) {
    return switch (one.act()) {
      case Act.Confirmed(Aim aim) ->
          of(
              one,
              "confirmed",
              MappingJson.concept(aim),
              MappingJson.fit(aim),
              MappingJson.theme(aim));
      case Act.Withdrawn _ -> of(one, "withdrawn", null, null, null);
    };
  }

  private static MappingEntryJson of(
      MappingEntry one,
      String act,
      @Nullable String concept,
      @Nullable String fit,
      @Nullable String theme) {
    return new MappingEntryJson(
        MappedSubjectJson.of(one.subject()),
        act,
        concept,
        fit,
        theme,
        one.ground(),
        one.person(),
        one.at().toString());
  }
}
