package kurabe.importers.sources.aomori.progress;

import java.util.List;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.importers.source.Sources;
import kurabe.importers.testing.Files;

/// Lets tests of other packages read by this importer.
public final class Readers {

  private Readers() {}

  public static Reading read(Submission submission) {
    return new Sources(Files.FORMATS, List.of(new AomoriProgress()), List.of()).read(submission);
  }
}
