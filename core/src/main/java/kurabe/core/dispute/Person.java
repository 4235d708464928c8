package kurabe.core.dispute;

/// Who speaks, as they state it themselves.
///
/// @param organisation empty for somebody who speaks for themselves
public record Person(String name, String organisation) {

  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected a name but found none");
    }
  }
}
