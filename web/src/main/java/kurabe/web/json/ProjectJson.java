package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.council.Project;
import kurabe.core.hearing.KnownProject;
import org.jspecify.annotations.Nullable;

/// A project that a meeting was shown.
///
/// @param field the part of the plan
/// @param group heading within the field
/// @param meeting null inside the answer that names it already
@Serdeable
public record ProjectJson(
    int number,
    String field,
    String group,
    String name,
    CitationJson citation,
    @Nullable MeetingJson meeting) {

  static ProjectJson of(Project project) {
    return of(project, null);
  }

  public static ProjectJson of(KnownProject known) {
    return of(known.project(), MeetingJson.of(known.meeting()));
  }

  private static ProjectJson of(Project project, @Nullable MeetingJson meeting) {
    return new ProjectJson(
        project.number(),
        project.field(),
        project.group(),
        project.name(),
        CitationJson.of(project.citation()),
        meeting);
  }
}
