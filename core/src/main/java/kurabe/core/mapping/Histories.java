package kurabe.core.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping;
import kurabe.core.mapping.MappingEntry.Act;

/// What the history of decisions comes to.
final class Histories {

  private Histories() {}

  /// The bundled mappings, superseded by the last decision on each subject.
  static Concordance merge(List<Mapping> bundled, List<MappingEntry> entries) {
    Stream<Mapping> confirmed =
        last(entries).values().stream().flatMap(entry -> mapping(entry).stream());
    return new Concordance(Stream.concat(bundled.stream(), confirmed).toList());
  }

  /// The last decision on the subject, if it is a confirmation.
  static Optional<MappingEntry> findStanding(MappedSubject subject, List<MappingEntry> entries) {
    return Optional.ofNullable(last(entries).get(subject.folded()))
        .filter(entry -> entry.act() instanceof Act.Confirmed);
  }

  private static Map<MappedSubject, MappingEntry> last(List<MappingEntry> entries) {
    Map<MappedSubject, MappingEntry> last = new LinkedHashMap<>();
    entries.forEach(entry -> last.put(entry.subject().folded(), entry));
    return last;
  }

  private static Optional<Mapping> mapping(MappingEntry entry) {
    return switch (entry.act()) {
      case Act.Confirmed(Mapping.Aim aim) ->
          Optional.of(
              new Mapping(
                  entry.subject(),
                  aim,
                  entry.ground(),
                  Optional.of(new Mapping.Confirmation(entry.person(), entry.at()))));
      case Act.Withdrawn _ -> Optional.empty();
    };
  }
}
