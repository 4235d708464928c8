package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.OpenDisputeLibrary;
import kurabe.core.correcting.Correction;
import kurabe.core.correcting.Corrections;
import kurabe.core.dispute.OpenDisputes;
import kurabe.core.importing.Examination;
import kurabe.core.publishing.Publication;
import kurabe.core.report.EditionHead;
import kurabe.web.json.Audited;
import kurabe.web.json.EditionJson;

/// A draft that was published a moment ago: what it moved, and what of it is disputed.
///
/// @param correction empty for a first publication, and for bytes that were known already
record PublishedDraft(Audited audited, Publication publication, Optional<Correction> correction) {

  private static final int FIRST = 1;

  static PublishedDraft of(
      Examination.Draft draft, Publication publication, ApplicationContext beans) {
    EditionHead head = draft.edition().head();
    OpenDisputes open =
        new OpenDisputes(
            beans.getBean(OpenDisputeLibrary.class).listOpen(List.of(head.plan().code())));
    Audited audited =
        Audited.of(draft)
            .published(revision(publication), open.of(head.plan().code(), head.asOf()));
    return new PublishedDraft(audited, publication, correction(head, publication, beans));
  }

  private static Optional<Correction> correction(
      EditionHead head, Publication publication, ApplicationContext beans) {
    return publication instanceof Publication.Published(int revision) && revision > FIRST
        ? beans.getBean(Corrections.class).find(head.plan().code(), head.asOf(), revision)
        : Optional.empty();
  }

  private static int revision(Publication publication) {
    return switch (publication) {
      case Publication.Published(int revision) -> revision;
      case Publication.AlreadyKnown(int revision, var _) -> revision;
    };
  }

  EditionJson json() {
    return EditionJson.of(audited, publication, correction);
  }

  /// What the publication moved, and how many disputes stay open beside its figures.
  List<String> lines(ApplicationContext beans) {
    List<String> lines = new ArrayList<>();
    if (correction.isPresent() && correction.get() instanceof Correction.Corrected corrected) {
      lines.addAll(ChangesText.of(corrected.radius(), ChangesCommand.names(beans)));
    }
    int open = audited.disputes().all().size();
    if (open > 0) {
      lines.add("未解決の異議: " + open + "件（kurabe dispute list --open で見られます）");
    }
    return lines;
  }
}
