package kurabe.importers.source;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.document.Grid;
import kurabe.importers.document.TextDocument;
import kurabe.importers.read.Decoded;
import kurabe.importers.read.GridReader;
import kurabe.importers.read.Tabulated;
import kurabe.importers.read.TextReader;

/// Gives a submitted file to the one importer that recognises it.
@Singleton
public class Sources implements ReportReader {

  private final TextReader texts;
  private final GridReader grids;
  private final List<ReportSource> reports;
  private final List<SurveySource> surveys;

  public Sources(
      TextReader texts, GridReader grids, List<ReportSource> reports, List<SurveySource> surveys) {
    this.texts = texts;
    this.grids = grids;
    this.reports = List.copyOf(reports);
    this.surveys = List.copyOf(surveys);
  }

  @Override
  public Reading read(Submission submission) {
    return switch (texts.read(submission.bytes())) {
      case Decoded.Failed(Problem problem) -> refused(problem);
      case Decoded.Text(TextDocument text) ->
          read(submission, text, grids.read(submission.bytes()));
    };
  }

  private Reading read(Submission submission, TextDocument text, Tabulated table) {
    List<Recognised> found =
        Stream.concat(reports(submission, text), surveys(submission, table)).toList();
    if (found.isEmpty()) {
      return refused(unknown(table));
    }
    if (found.size() > 1) {
      return refused(
          new Problem.AmbiguousReport(Place.WHOLE, titles(found.stream().map(Recognised::title))));
    }
    return found.getFirst().reading().get();
  }

  private Stream<Recognised> reports(Submission submission, TextDocument text) {
    return reports.stream()
        .filter(source -> source.recognises(text))
        .map(source -> Recognised.of(source, submission, text));
  }

  private Stream<Recognised> surveys(Submission submission, Tabulated table) {
    return switch (table) {
      case Tabulated.None _, Tabulated.Malformed _ -> Stream.empty();
      case Tabulated.Table(Grid grid) ->
          surveys.stream()
              .filter(source -> source.recognises(grid))
              .map(source -> Recognised.of(source, submission, grid));
    };
  }

  private Problem unknown(Tabulated table) {
    return switch (table) {
      case Tabulated.Malformed(Problem problem) -> problem;
      case Tabulated.None _, Tabulated.Table _ ->
          new Problem.UnknownReport(
              Place.WHOLE,
              titles(
                  Stream.concat(
                      reports.stream().map(ReportSource::title),
                      surveys.stream().map(SurveySource::title))));
    };
  }

  private static List<String> titles(Stream<String> titles) {
    return titles.sorted().toList();
  }

  private static Reading refused(Problem problem) {
    return new Reading.Refused(List.of(problem));
  }
}
