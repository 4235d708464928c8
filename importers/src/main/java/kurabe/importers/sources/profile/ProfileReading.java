package kurabe.importers.sources.profile;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.document.Opened;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.profile.EditionTime;
import kurabe.core.profile.Profile;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.PeriodLabels;
import kurabe.importers.text.Times;

/// Reads one document by one profile.
final class ProfileReading {

  private final Profile profile;
  private final EvaluationScheme scheme;
  private final List<Line> lines;
  private final List<Block> blocks;
  private final ProblemLog log = new ProblemLog();

  /// @param lines of the whole document, for its title
  ProfileReading(Profile profile, EvaluationScheme scheme, List<Line> lines, List<Block> blocks) {
    this.profile = profile;
    this.scheme = scheme;
    this.lines = lines;
    this.blocks = blocks;
  }

  static ProfileReading of(Profile profile, EvaluationScheme scheme, Opened.Contents contents) {
    return new ProfileReading(profile, scheme, contents.text().lines(), Blocks.of(contents));
  }

  /// A table and what its columns are.
  private record Claimed(Region region, List<Claim> claims) {}

  Reading read(Document document, Optional<Period> asOf) {
    List<Claimed> tables = tables();
    if (tables.isEmpty()) {
      profile
          .tables()
          .forEach(table -> log.add(new Problem.MissingTable(Place.WHOLE, table.name())));
    }
    Optional<Period> edition = asOf.or(() -> time(tables));
    if (edition.isEmpty() && !tables.isEmpty()) {
      log.add(new Problem.MissingEditionDate(Place.WHOLE));
    }
    if (log.refuses() || edition.isEmpty()) {
      return new Reading.Refused(log.problems());
    }
    return read(tables, edition.get(), document);
  }

  private List<Claimed> tables() {
    List<CompiledTable> rules = profile.tables().stream().map(CompiledTable::new).toList();
    List<Matching> ignored = profile.ignored().stream().map(Matching::of).toList();
    List<Claimed> claimed = new ArrayList<>();
    for (Region region : new Regions(rules, ignored, log).find(blocks)) {
      claimed.add(new Claimed(region, Columns.of(region.table(), region.header(), log)));
    }
    reportMissing(rules, claimed);
    return claimed;
  }

  /// Every kind of table must be there once at least.
  private void reportMissing(List<CompiledTable> rules, List<Claimed> found) {
    rules.stream()
        .filter(rule -> !found.isEmpty())
        .filter(rule -> found.stream().noneMatch(one -> one.region().table() == rule))
        .forEach(rule -> log.add(new Problem.MissingTable(Place.WHOLE, rule.rule().name())));
  }

  private Optional<Period> time(List<Claimed> tables) {
    return switch (profile.time()) {
      case EditionTime.Asked _ -> Optional.empty();
      case EditionTime.Fixed(Period period) -> Optional.of(period);
      case EditionTime.NewestColumn _ -> newest(tables);
      case EditionTime.InText(var pattern) -> inText(Matching.Expression.of(pattern));
    };
  }

  private static Optional<Period> newest(List<Claimed> tables) {
    return tables.stream()
        .flatMap(table -> table.claims().stream())
        .filter(claim -> claim.role().isTimed())
        .flatMap(claim -> claim.period().stream())
        .max(comparing(Period::end));
  }

  private Optional<Period> inText(Matching.Expression pattern) {
    return lines.stream()
        .map(Line::text)
        .map(JapaneseText::compact)
        .flatMap(text -> pattern.captured(text).stream())
        .flatMap(text -> Stream.concat(Times.parse(text).stream(), Times.find(text).stream()))
        .findFirst();
  }

  private Reading read(List<Claimed> tables, Period edition, Document document) {
    Tree tree = new Tree(profile, log);
    Book book = new Book(log);
    Reader reader = new Reader(profile, tree, book, new Grades(scheme), edition, log);
    tables.forEach(table -> new RegionReader(table.region(), table.claims(), reader).read());
    Completeness.check(profile, tree, book, log);
    EditionHead head =
        new EditionHead(
            profile.plan(),
            edition,
            PeriodLabels.of(edition),
            profile.code().value(),
            complete(document));
    return log.conclude(problems -> edition(head, tree, book, problems));
  }

  private static Edition edition(EditionHead head, Tree tree, Book book, List<Problem> problems) {
    return new Edition(
        head,
        tree.finish(),
        book.observations(),
        book.evaluations(),
        book.references(),
        book.statements(),
        List.of(),
        List.of(),
        problems);
  }

  private Document complete(Document document) {
    return new Document(
        document.hash(),
        document.fileName(),
        document.mediaType(),
        profile.title(),
        profile.publisher(),
        document.url(),
        document.licence());
  }
}
