package kurabe.web.ui.profile;

import java.util.Optional;
import kurabe.core.document.Opened;
import kurabe.core.importing.Submission;
import kurabe.core.time.Period;

/// A document that a profile is tried on. It is kept only as long as the page is open.
record Sample(Submission submission, Opened.Contents contents) {

  /// The same as of what the person says.
  Sample asOf(Optional<Period> time) {
    return new Sample(
        new Submission(submission.fileName(), submission.bytes(), submission.url(), time),
        contents);
  }
}
