package kurabe.importers.source;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.importers.document.TextDocument;
import kurabe.importers.read.Decoded;
import kurabe.importers.read.TextReader;

/// Gives a submitted file to the one importer that recognises it.
@Singleton
public class Sources implements ReportReader {

  private final TextReader reader;
  private final List<ReportSource> sources;

  public Sources(TextReader reader, List<ReportSource> sources) {
    this.reader = reader;
    this.sources = List.copyOf(sources);
  }

  @Override
  public Reading read(Submission submission) {
    return switch (reader.read(submission.bytes())) {
      case Decoded.Failed(Problem problem) -> refused(problem);
      case Decoded.Text(TextDocument text) -> read(submission, text);
    };
  }

  private Reading read(Submission submission, TextDocument text) {
    List<ReportSource> found = sources.stream().filter(each -> each.recognises(text)).toList();
    if (found.isEmpty()) {
      return refused(new Problem.UnknownReport(Place.WHOLE, titles(sources)));
    }
    if (found.size() > 1) {
      return refused(new Problem.AmbiguousReport(Place.WHOLE, titles(found)));
    }
    ReportSource source = found.getFirst();
    return source.read(text, document(submission, text, source));
  }

  private static Document document(Submission submission, TextDocument text, ReportSource source) {
    return new Document(
        Sha256.of(submission.bytes()),
        submission.fileName(),
        text.mediaType(),
        source.title(),
        "",
        submission.url(),
        Optional.empty());
  }

  private static List<String> titles(List<ReportSource> sources) {
    return sources.stream().map(ReportSource::title).sorted().toList();
  }

  private static Reading refused(Problem problem) {
    return new Reading.Refused(List.of(problem));
  }
}
