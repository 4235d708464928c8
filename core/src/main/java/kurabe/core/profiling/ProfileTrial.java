package kurabe.core.profiling;

import java.util.List;
import kurabe.core.document.Grid;
import kurabe.core.document.Opened;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.profile.Profile;

/// Reads a document by a profile that may not be saved yet. Implemented by the importers.
public interface ProfileTrial {

  /// Never throws for bad input, and stores nothing.
  ///
  /// @param contents of the submission
  Reading read(Profile profile, Opened.Contents contents, Submission submission);

  /// The tables of a document as profiles see them: also those that a text sets with tabs.
  List<Grid> listTables(Opened.Contents contents);

  /// Whether the profile would be chosen for the document.
  boolean recognises(Profile profile, Opened.Contents contents);
}
