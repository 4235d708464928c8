package kurabe.web.ui.ambition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurabe.core.ambition.Actual;
import kurabe.core.ambition.Ambition;
import kurabe.core.ambition.Pace;
import kurabe.core.ambition.Required;
import kurabe.core.evaluation.Attainment;
import kurabe.web.ui.figure.ReasonText;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.NoCourseWords;
import kurabe.web.words.PaceWords;
import kurabe.web.words.YearlyWords;

/// The figures of an ambition, each with what it rests on, or with the reason why there is none.
public final class AmbitionCells {

  private AmbitionCells() {}

  public static Component attainment(Ambition it) {
    String words = PaceWords.attainment(it.attainment());
    return switch (it.attainment()) {
      case Attainment.Attained _ -> figure(words);
      case Attainment.NotAttainable _ -> new ReasonText(words);
    };
  }

  public static Component pace(Ambition it) {
    String words = PaceWords.rate(it.pace());
    return switch (it.pace()) {
      case Pace.Linear _, Pace.Due _ ->
          new Div(figure(words), note(PaceWords.basis(it.pace(), it.indicator().unit())));
      case Pace.NoRate _, Pace.Untold _ -> new ReasonText(words);
    };
  }

  /// Both paces, one below the other.
  static Component yearly(Ambition it) {
    DescriptionList paces = new DescriptionList();
    paces.addClassName("paces");
    paces.add(
        new DescriptionList.Term("必要"),
        new DescriptionList.Description(required(it)),
        new DescriptionList.Term("これまで"),
        new DescriptionList.Description(actual(it)));
    return paces;
  }

  public static Component required(Ambition it) {
    return switch (it.required()) {
      case Required.PerYear needed -> figure(YearlyWords.of(needed));
      case Required.Reached _ -> new ReasonText("目標に達しています。");
      case Required.Missed _ -> new ReasonText("期限を迎えました。");
      case Required.Untold(var reason) -> new ReasonText(NoCourseWords.of(reason));
    };
  }

  public static Component actual(Ambition it) {
    return switch (it.actual()) {
      case Actual.PerYear moved ->
          new Div(
              figure(YearlyWords.of(moved)),
              note(
                  AsOfWords.of(moved.earliest().asOf())
                      + "から"
                      + AsOfWords.of(moved.newest().asOf())));
      case Actual.Untold(var reason) -> new ReasonText(NoCourseWords.of(reason));
    };
  }

  private static Span figure(String words) {
    Span figure = new Span(words);
    figure.addClassName("figure");
    return figure;
  }

  private static Span note(String words) {
    Span note = new Span(words);
    note.addClassName("note");
    return note;
  }
}
