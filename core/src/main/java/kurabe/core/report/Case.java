package kurabe.core.report;

import java.util.List;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;

/// An example that a document gives of what a plan brings about (代表的な事例).
///
/// @param field the part of the plan that it is given for, in the document's words
/// @param title empty where the document prints none
/// @param asOf the time that the document's list of examples speaks of
/// @param outcomes what was done and what came of it, one bullet or paragraph each
public record Case(
    String field, String title, AsOf asOf, List<String> outcomes, Citation citation) {

  public Case {
    outcomes = List.copyOf(outcomes);
  }
}
