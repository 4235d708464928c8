package kurabe.core.hearing;

import java.util.List;
import kurabe.core.council.AddedCase;

/// The cases of one plan or all: those that documents print, and those that people added.
public record CaseCollection(List<PrintedCase> printed, List<AddedCase> added) {

  public CaseCollection {
    printed = List.copyOf(printed);
    added = List.copyOf(added);
  }

  public boolean isEmpty() {
    return printed.isEmpty() && added.isEmpty();
  }

  /// Those of one part of the plan.
  public CaseCollection of(String field) {
    return new CaseCollection(
        printed.stream().filter(one -> one.printed().field().equals(field)).toList(),
        added.stream().filter(one -> one.field().equals(field)).toList());
  }
}
