package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.council.AddedCase;
import kurabe.core.hearing.CaseCollection;
import kurabe.core.hearing.PrintedCase;

/// The cases that documents print, and those that people added.
@Serdeable
public record CasesJson(List<Printed> printed, List<Added> added) {

  /// @param label of the edition or meeting
  @Serdeable
  public record Printed(String plan, String label, DocumentJson document, CaseJson printed) {

    static Printed of(PrintedCase one) {
      return new Printed(
          one.plan().value(),
          one.label(),
          DocumentJson.of(one.document()),
          CaseJson.of(one.printed()));
    }
  }

  /// @param result `success`, `failure` or `underway`
  /// @param lesson what was learnt
  @Serdeable
  public record Added(
      String plan,
      String field,
      String title,
      String result,
      String when,
      String text,
      String lesson,
      String evidence,
      DisputeJson.By by,
      String at) {

    public static Added of(AddedCase one) {
      return new Added(
          one.plan().value(),
          one.field(),
          one.title(),
          one.result().code(),
          one.when(),
          one.text(),
          one.lesson(),
          one.evidence(),
          DisputeJson.By.of(one.by()),
          one.at().toString());
    }
  }

  public static CasesJson of(CaseCollection cases) {
    return new CasesJson(
        cases.printed().stream().map(Printed::of).toList(),
        cases.added().stream().map(Added::of).toList());
  }
}
