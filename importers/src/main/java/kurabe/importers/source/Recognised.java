package kurabe.importers.source;

import java.util.Optional;
import java.util.function.Supplier;
import kurabe.core.document.Grid;
import kurabe.core.document.Opened;
import kurabe.core.document.TextDocument;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.source.Document;
import kurabe.core.source.Sha256;

/// An importer that recognised a document, and what it would make of it.
///
/// @param sheet name of the table, empty for a whole document
record Recognised(String title, String sheet, Supplier<Reading> reading) {

  static Recognised of(ReportSource source, Submission submission, TextDocument text) {
    Document document = document(submission, text.mediaType(), source.title());
    return new Recognised(source.title(), "", () -> source.read(text, document));
  }

  static Recognised of(SurveySource source, Submission submission, Grid grid) {
    Document document = document(submission, grid.mediaType(), source.title());
    return new Recognised(
        source.title(), grid.name(), () -> source.read(grid, document, submission.asOf()));
  }

  static Recognised of(DocumentSource source, Submission submission, Opened.Contents contents) {
    Document document = document(submission, contents.text().mediaType(), source.title());
    return new Recognised(
        source.title(), "", () -> source.read(contents, document, submission.asOf()));
  }

  private static Document document(Submission submission, String mediaType, String title) {
    return new Document(
        Sha256.of(submission.bytes()),
        submission.fileName(),
        mediaType,
        title,
        "",
        submission.url(),
        Optional.empty());
  }
}
