package kurabe.core.mapping;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with what a person typed.
final class TextFaults {

  private TextFaults() {}

  static List<MappingFault> find(String ground, String person) {
    List<MappingFault> faults = new ArrayList<>();
    if (ground.isBlank()) {
      faults.add(MappingFault.NO_GROUND);
    } else if (ground.strip().length() > MappingFault.LONGEST_GROUND) {
      faults.add(MappingFault.GROUND_TOO_LONG);
    }
    if (person.isBlank()) {
      faults.add(MappingFault.NO_PERSON);
    } else if (person.strip().length() > MappingFault.LONGEST_PERSON) {
      faults.add(MappingFault.PERSON_TOO_LONG);
    }
    if ((ground + person).chars().anyMatch(Character::isISOControl)) {
      faults.add(MappingFault.CONTROL_CHARACTERS);
    }
    return List.copyOf(faults);
  }
}
