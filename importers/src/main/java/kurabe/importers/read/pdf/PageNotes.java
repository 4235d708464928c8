package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;

/// What a reader should know of a file's pages.
final class PageNotes {

  private PageNotes() {}

  static List<Problem> of(List<LaidOutPage> pages, boolean repaired) {
    List<Problem> notes = new ArrayList<>();
    if (repaired) {
      notes.add(new Problem.RepairedDocument(Place.WHOLE));
    }
    note(notes, pages, PageSigns::damaged, found -> new Problem.DamagedPages(place(found), found));
    note(
        notes,
        pages,
        PageSigns::isMute,
        found -> new Problem.PagesWithoutText(place(found), found));
    note(
        notes,
        pages,
        signs -> signs.hidden() && signs.text(),
        found -> new Problem.RecognisedText(place(found), found));
    return notes;
  }

  private static void note(
      List<Problem> notes,
      List<LaidOutPage> pages,
      Predicate<PageSigns> which,
      Function<List<Integer>, Problem> problem) {
    List<Integer> found =
        pages.stream().filter(page -> which.test(page.signs())).map(LaidOutPage::number).toList();
    if (!found.isEmpty()) {
      notes.add(problem.apply(found));
    }
  }

  private static Place place(List<Integer> pages) {
    return new Place.OnPage(pages.getFirst(), 1);
  }
}
