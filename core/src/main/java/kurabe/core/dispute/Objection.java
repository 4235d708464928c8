package kurabe.core.dispute;

import java.time.Instant;
import java.util.Optional;

/// What somebody says against a figure.
///
/// @param revision the revision that they saw it in
/// @param subject what that revision calls the indicator or item
/// @param printed the figure as it stood there, see [ContestedFigure#text]
/// @param text why, in their words; never interpreted as anything but text
public record Objection(
    DisputedFigure figure,
    int revision,
    String subject,
    String printed,
    Person by,
    Instant at,
    String text,
    Optional<Proposal> proposal) {}
