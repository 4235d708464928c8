package kurabe.core.profile;

import java.util.List;
import kurabe.core.plan.Plan;

/// How a publisher's reports of one plan are read: what each table is and what each of its columns
/// means. An instance is data that anybody may write; the program reads it without knowing the
/// publisher.
///
/// @param title of the report, for people
/// @param publisher as it is named in citations
/// @param numbered levels whose items the plan numbers throughout, so that the number alone
///     identifies them in every edition
/// @param ignored tables that are not read; the text of one of their cells tells them
/// @param expectations what every report of this kind holds
public record Profile(
    ProfileCode code,
    String title,
    String publisher,
    Plan plan,
    List<String> numbered,
    Recognition recognition,
    EditionTime time,
    List<TableRule> tables,
    List<TextPattern> ignored,
    List<Expectation> expectations) {

  public Profile {
    numbered = List.copyOf(numbered);
    tables = List.copyOf(tables);
    ignored = List.copyOf(ignored);
    expectations = List.copyOf(expectations);
  }

  /// The depth of a level in the plan's tree.
  ///
  /// @throws IllegalArgumentException for a level that the plan does not have
  public int depth(String level) {
    int depth = plan.levels().indexOf(level);
    if (depth < 0) {
      throw new IllegalArgumentException("no level " + level);
    }
    return depth;
  }
}
