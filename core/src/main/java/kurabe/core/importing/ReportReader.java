package kurabe.core.importing;

/// Recognises a report and reads it into an edition. Implemented by the importers.
public interface ReportReader {

  /// Never throws for bad input: a document that can't be read is [Reading.Refused].
  Reading read(Submission submission);
}
