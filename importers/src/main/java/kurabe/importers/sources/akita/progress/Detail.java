package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.Optional;
import kurabe.core.document.Line;

/// The block of an initiative that the report singles out.
///
/// @param area of the section it stands in, empty where none was headed
/// @param category the heading above it, with its line
/// @param line where the block is headed
/// @param heading number and title, without the department
/// @param department from the bracket after the title, empty where there is none
record Detail(
    String area,
    Optional<CategoryLine> category,
    Line line,
    Heading heading,
    String department,
    List<Part> parts) {

  Detail {
    parts = List.copyOf(parts);
  }

  record CategoryLine(Line line, Heading heading) {}

  Optional<Part> findPart(PartKind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  List<Piece> bullets(PartKind kind) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .flatMap(part -> part.bullets().stream())
        .toList();
  }

  boolean has(PartKind kind) {
    return findPart(kind).isPresent();
  }
}
