package kurabe.core.council;

import kurabe.core.source.Citation;

/// Something that the prefecture does in a year to carry out a plan (事業), as a list numbers it.
///
/// @param field the part of the plan (`産業・しごと`), empty where the list does not say
/// @param group heading within the field (`農林水産業`), empty where there is none
public record Project(int number, String field, String group, String name, Citation citation) {}
