package kurabe.importers.source;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurabe.core.document.Opened;
import kurabe.core.importing.BuiltInSources;
import kurabe.core.importing.KnownSource;
import kurabe.core.importing.KnownSources;
import kurabe.core.importing.Reading;
import kurabe.core.importing.ReportReader;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Severity;
import kurabe.core.source.Place;
import kurabe.importers.read.Formats;

/// Gives a submitted file to the one importer that recognises it. What people wrote down is asked
/// only about documents that no importer of Kurabe's own is for.
@Singleton
public class Sources implements ReportReader, KnownSources, BuiltInSources {

  private final Formats formats;
  private final List<ReportSource> reports;
  private final List<SurveySource> surveys;
  private final List<DocumentSource> documents;
  private final WrittenSources written;

  @Inject
  public Sources(
      Formats formats,
      List<ReportSource> reports,
      List<SurveySource> surveys,
      List<DocumentSource> documents,
      WrittenSources written) {
    this.formats = formats;
    this.reports = List.copyOf(reports);
    this.surveys = List.copyOf(surveys);
    this.documents = List.copyOf(documents);
    this.written = written;
  }

  /// Nothing but these importers.
  public Sources(Formats formats, List<ReportSource> reports, List<SurveySource> surveys) {
    this(formats, reports, surveys, List.of(), List::of);
  }

  @Override
  public Reading read(Submission submission) {
    return switch (formats.open(submission.bytes())) {
      case Opened.Failed(Problem problem) -> refused(problem);
      case Opened.Contents contents -> read(submission, contents);
    };
  }

  private Reading read(Submission submission, Opened.Contents contents) {
    List<Recognised> found = recognised(submission, contents);
    if (found.isEmpty()) {
      return refused(unknown(submission, contents)).with(remarks(contents));
    }
    if (found.size() > 1) {
      return refused(ambiguous(found));
    }
    return found.getFirst().reading().get().with(remarks(contents));
  }

  private List<Recognised> recognised(Submission submission, Opened.Contents contents) {
    List<Recognised> found =
        Stream.of(
                reports(submission, contents),
                surveys(submission, contents),
                documents(documents, submission, contents))
            .flatMap(each -> each)
            .toList();
    boolean chosen = submission.source().filter(codes()::contains).isPresent();
    return found.isEmpty() && !chosen
        ? documents(written.list(), submission, contents).toList()
        : found;
  }

  private static Stream<Recognised> documents(
      List<DocumentSource> sources, Submission submission, Opened.Contents contents) {
    return sources.stream()
        .filter(source -> isFor(submission, source.code(), () -> source.recognises(contents)))
        .map(source -> Recognised.of(source, submission, contents));
  }

  @Override
  public List<KnownSource> list() {
    return Stream.concat(
            builtIn(),
            written.list().stream().map(source -> new KnownSource(source.code(), source.title())))
        .sorted(Comparator.comparing(KnownSource::title))
        .toList();
  }

  private Stream<KnownSource> builtIn() {
    return Stream.of(
            reports.stream().map(source -> new KnownSource(source.code(), source.title())),
            surveys.stream().map(source -> new KnownSource(source.code(), source.title())),
            documents.stream().map(source -> new KnownSource(source.code(), source.title())))
        .flatMap(each -> each);
  }

  @Override
  public Set<String> codes() {
    return builtIn().map(KnownSource::code).collect(Collectors.toSet());
  }

  private Stream<Recognised> reports(Submission submission, Opened.Contents contents) {
    return reports.stream()
        .filter(
            source -> isFor(submission, source.code(), () -> source.recognises(contents.text())))
        .map(source -> Recognised.of(source, submission, contents.text()));
  }

  private Stream<Recognised> surveys(Submission submission, Opened.Contents contents) {
    return contents.tables().stream()
        .flatMap(
            grid ->
                surveys.stream()
                    .filter(source -> isFor(submission, source.code(), () -> true))
                    .filter(source -> source.recognises(grid))
                    .map(source -> Recognised.of(source, submission, grid)));
  }

  /// A report that a person chose is read as that, so that the importer itself says what is
  /// missing.
  private static boolean isFor(Submission submission, String code, BooleanSupplier recognised) {
    return submission.source().map(code::equals).orElseGet(recognised::getAsBoolean);
  }

  /// What a reader should know of the file, but what did not keep it from being understood.
  private static List<Problem> remarks(Opened.Contents contents) {
    return contents.notes().stream().filter(note -> note.severity() != Severity.REFUSAL).toList();
  }

  private static Problem ambiguous(List<Recognised> found) {
    List<String> titles = titles(found.stream().map(Recognised::title).distinct());
    return titles.size() > 1
        ? new Problem.AmbiguousReport(Place.WHOLE, titles)
        : new Problem.RepeatedTable(
            Place.WHOLE, titles.getFirst(), found.stream().map(Recognised::sheet).toList());
  }

  private Problem unknown(Submission submission, Opened.Contents contents) {
    return contents.notes().stream()
        .filter(note -> note.severity() == Severity.REFUSAL)
        .findFirst()
        .or(() -> submission.source().flatMap(this::missing))
        .orElseGet(() -> new Problem.UnknownReport(Place.WHOLE, known()));
  }

  /// The table that the person said the file is.
  private Optional<Problem> missing(String chosen) {
    return list().stream()
        .filter(source -> source.code().equals(chosen))
        .findFirst()
        .map(source -> new Problem.MissingTable(Place.WHOLE, source.title()));
  }

  private List<String> known() {
    return titles(list().stream().map(KnownSource::title));
  }

  private static List<String> titles(Stream<String> titles) {
    return titles.sorted().toList();
  }

  private static Reading refused(Problem problem) {
    return new Reading.Refused(List.of(problem));
  }
}
