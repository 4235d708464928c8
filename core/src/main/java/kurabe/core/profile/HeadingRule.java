package kurabe.core.profile;

/// A line that names an item which the rows below it belong to.
///
/// @param level of the item
/// @param pattern its first group is the title, if it has one
/// @param numbered whether a number stands before the title
/// @param next whether the title is the next line that is not blank, the matched line only
///     announces it
public record HeadingRule(
    String level, TextPattern.Regex pattern, boolean numbered, boolean next) {}
