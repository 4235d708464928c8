package kurabe.core.problem;

import java.util.List;
import kurabe.core.quantity.Quantity;
import kurabe.core.source.Place;
import kurabe.core.time.Period;

/// Something that was wrong or doubtful while a document was read.
///
/// Typed data only: codes are stable for programs, words for people are made where they are shown.
public sealed interface Problem {

  Place place();

  /// The bytes are no document of a kind that is read. `reason` says which property failed.
  record UnreadableDocument(Place place, Unreadable reason) implements Problem {}

  record EmptyDocument(Place place) implements Problem {}

  /// No importer recognises the document. `known` are the titles of the reports that are.
  record UnknownReport(Place place, List<String> known) implements Problem {
    public UnknownReport {
      known = List.copyOf(known);
    }
  }

  /// Two importers recognise the document.
  record AmbiguousReport(Place place, List<String> candidates) implements Problem {
    public AmbiguousReport {
      candidates = List.copyOf(candidates);
    }
  }

  /// The date or fiscal year that the report speaks of was not found.
  record MissingEditionDate(Place place) implements Problem {}

  /// A table or section that the report itself announces is not there.
  record MissingTable(Place place, String name) implements Problem {}

  /// A table has no column of this kind; `found` is its header as read.
  record MissingColumn(Place place, String column, List<String> found) implements Problem {
    public MissingColumn {
      found = List.copyOf(found);
    }
  }

  /// A table or block ends before its closing row.
  record TruncatedTable(Place place, String name) implements Problem {}

  /// The document breaks off in the middle of a sentence of `item`; what came after it is lost.
  record OpenEnd(Place place, String item) implements Problem {}

  /// The report announces another number of `what` than was read.
  record CountMismatch(Place place, String what, int announced, int read) implements Problem {}

  /// An item that the numbering or the count announces was not found.
  record MissingItem(Place place, String number) implements Problem {}

  record DuplicateItem(Place place, String label) implements Problem {}

  /// A grade is not printed where one belongs. It is not guessed.
  record MissingGrade(Place place, String item, Period period) implements Problem {}

  /// A mark that the report's own legend does not explain.
  record UnknownGrade(Place place, String item, Period period, String text) implements Problem {}

  /// A cell that should hold a figure holds something else.
  record UnreadableFigure(Place place, String item, String column, String text)
      implements Problem {}

  /// A row with figures that could not be given a meaning; it was left out.
  record SkippedRow(Place place, String text) implements Problem {}

  /// Cells stand in other columns than the header says; they were put back by what they are.
  record DisplacedCells(Place place, String text) implements Problem {}

  /// The same figure is printed twice in one row; it was taken once.
  record RepeatedFigure(Place place, String text) implements Problem {}

  /// Two places of the report print different figures for the same thing.
  record ConflictingFigures(Place place, String what, String first, String second)
      implements Problem {}

  /// The same item is written differently in two places; the first was kept.
  record LabelMismatch(Place place, String number, String kept, String other) implements Problem {}

  /// A progress figure has no target beside it, or the other way round.
  record UnpairedFigure(Place place, String item, String text) implements Problem {}

  /// Text that no rule of the importer claims, inside a part of the report that holds data.
  record UnclaimedText(Place place, String text) implements Problem {}

  /// A ditto mark (同上) with nothing above it.
  record DanglingDitto(Place place, String item) implements Problem {}

  /// A published figure that cannot come from its printed parts, whatever the rounding.
  record InconsistentFigure(
      Place place, String item, Period period, Quantity published, Quantity computed)
      implements Problem {}

  /// A published grade that cannot come from its printed figures.
  record InconsistentGrade(
      Place place, String item, Period period, String published, String computed)
      implements Problem {}

  /// The document does not say what time its figures speak of, and nobody else did.
  record MissingVintage(Place place) implements Problem {}

  /// A row of a table that no rule claims; its figures were left out.
  record UnclaimedRow(Place place, String label) implements Problem {}

  /// A row that every edition of the table has was not found.
  record MissingRow(Place place, String label) implements Problem {}

  /// A column that no rule claims; its figures were left out.
  record UnclaimedColumn(Place place, String header) implements Problem {}

  /// A name that no known body has; its figures were left out.
  record UnknownBody(Place place, String name) implements Problem {}

  /// A name that several bodies have, where nothing tells which is meant; its figures were left
  /// out.
  record AmbiguousBody(Place place, String name, List<String> candidates) implements Problem {
    public AmbiguousBody {
      candidates = List.copyOf(candidates);
    }
  }

  /// A body that belongs into the table is not in it.
  record MissingBody(Place place, String name) implements Problem {}

  /// No common indicator is called so; the row was left out.
  record UnknownConcept(Place place, String text) implements Problem {}

  /// A cell says something that its column has no meaning for.
  record UnreadableCell(Place place, String item, String column, String text) implements Problem {}

  /// A share counts bodies in its whole that were not surveyed, as its publisher does.
  record UnsurveyedBodies(Place place, String what, int unsurveyed, int whole) implements Problem {}

  /// A share or sum was not computed: not all of its parts could be read.
  record IncompleteTotal(Place place, String what, int read, int whole) implements Problem {}

  /// The rows of one table name two publications; a table stands for one.
  record MixedSources(Place place, String first, String second) implements Problem {}

  /// Parts of the file are missing or not where it says; what could be found was read.
  record RepairedDocument(Place place) implements Problem {}

  /// Something on these pages could not be read.
  record DamagedPages(Place place, List<Integer> pages) implements Problem {
    public DamagedPages {
      pages = List.copyOf(pages);
    }
  }

  /// Pages that show pictures and have no text, among others that have.
  record PagesWithoutText(Place place, List<Integer> pages) implements Problem {
    public PagesWithoutText {
      pages = List.copyOf(pages);
    }
  }

  /// Pages whose text a program recognised in a scanned picture, which confuses digits.
  record RecognisedText(Place place, List<Integer> pages) implements Problem {
    public RecognisedText {
      pages = List.copyOf(pages);
    }
  }

  /// Rows with content that the sheet does not show. They were read like the others.
  record HiddenRows(Place place, String sheet, int rows) implements Problem {}

  /// Columns with content that the sheet does not show. They were read like the others.
  record HiddenColumns(Place place, String sheet, int columns) implements Problem {}

  /// A sheet that the workbook does not show. It was read like the others.
  record HiddenSheet(Place place, String sheet) implements Problem {}

  /// Formulas without a result, from `place` on. They are no figures.
  ///
  /// @param shown what stands there instead, `#REF!`; empty where the file holds nothing
  /// @param cells how many more than one, where there are too many to name each
  record FormulaWithoutResult(Place place, String shown, int cells) implements Problem {}

  /// Several sheets hold the same kind of table; a file stands for one.
  record RepeatedTable(Place place, String title, List<String> sheets) implements Problem {
    public RepeatedTable {
      sheets = List.copyOf(sheets);
    }
  }

  default String code() {
    return Codes.of(this);
  }

  default Severity severity() {
    return Codes.severity(this);
  }
}
