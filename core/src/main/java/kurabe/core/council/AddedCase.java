package kurabe.core.council;

import java.time.Instant;
import kurabe.core.dispute.Person;
import kurabe.core.plan.PlanCode;

/// An example that a person adds to those that documents print: failures and what was learnt from
/// them seldom stand in a report.
///
/// @param field the part of the plan
/// @param when in the person's words, may be empty
/// @param text what was done and what came of it
/// @param lesson what was learnt (気づき), may be empty
/// @param evidence where one can read more, may be empty
public record AddedCase(
    PlanCode plan,
    String field,
    String title,
    Result result,
    String when,
    String text,
    String lesson,
    String evidence,
    Person by,
    Instant at) {

  public enum Result {
    SUCCESS("success"),
    FAILURE("failure"),
    UNDERWAY("underway");

    private final String code;

    Result(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
