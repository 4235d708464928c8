package kurabe.core.hearing;

import kurabe.core.council.Meeting;
import kurabe.core.council.Project;
import kurabe.core.source.Document;

/// A project with the document that lists it.
public record KnownProject(Meeting meeting, Document document, Project project) {}
