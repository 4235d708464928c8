package kurabe.web.ui.bundled;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.ReportImport;
import kurabe.core.importing.Submission;
import kurabe.web.ui.sample.MemoryLibrary;

/// The bundled reports, and a later one of the first.
@Singleton
@Replaces(EditionLibrary.class)
@Requires(property = BundledLibrary.PROPERTY, value = FollowedLibrary.FOLLOWED)
class FollowedLibrary extends MemoryLibrary {

  static final String FOLLOWED = "followed";

  FollowedLibrary(BundledReports bundled, ReportImport reports) {
    super(
        followed(bundled.listBundled())
            .flatMap(report -> BundledLibrary.published(reports, report))
            .toList());
  }

  private static Stream<Submission> followed(List<Submission> bundled) {
    return Stream.concat(
        bundled.stream(),
        bundled.stream()
            .filter(report -> report.fileName().startsWith("aomori"))
            .map(LaterReport::of));
  }
}
