package kurabe.importers.sources.profile;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Grid;
import kurabe.core.importing.Reading;
import kurabe.core.profile.Profile;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.source.Document;
import kurabe.core.time.Period;

/// Reads a single table by a profile, for importers that know their tables.
public final class TableReading {

  private TableReading() {}

  public static Reading read(
      Profile profile,
      EvaluationScheme scheme,
      Grid table,
      Document document,
      Optional<Period> asOf) {
    return new ProfileReading(profile, scheme, List.of(), List.of(new Block(List.of(), table)))
        .read(document, asOf);
  }
}
