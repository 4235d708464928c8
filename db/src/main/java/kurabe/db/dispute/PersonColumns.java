package kurabe.db.dispute;

import io.micronaut.data.annotation.Embeddable;
import kurabe.core.dispute.Person;

/// A [Person].
@Embeddable
record PersonColumns(String name, String organisation) {

  static PersonColumns of(Person person) {
    return new PersonColumns(person.name(), person.organisation());
  }

  Person toPerson() {
    return new Person(name, organisation);
  }
}
