package kurabe.core.dispute;

import kurabe.core.report.EditionIndex;

/// How a disputed figure stands in a revision, compared with the one that it was disputed in.
public sealed interface Standing {

  record Unchanged() implements Standing {}

  /// The figure moved; whether that settles the dispute is for people to say.
  record Changed(String before, String after, int revision) implements Standing {}

  /// The revision no longer prints the figure.
  record Gone(String before, int revision) implements Standing {}

  /// The revision is older than the disputed one, and printed something else.
  record Otherwise(String disputed, String earlier, int revision) implements Standing {}

  /// @param index the same edition's, in revision number `revision`
  static Standing of(Objection objection, EditionIndex index, int revision) {
    String disputed = objection.printed();
    return ContestedFigure.find(index, objection.figure().what(), objection.figure().period())
        .map(ContestedFigure::text)
        .map(text -> of(objection, text, revision))
        .orElseGet(() -> new Gone(disputed, revision));
  }

  private static Standing of(Objection objection, String text, int revision) {
    String disputed = objection.printed();
    if (text.equals(disputed)) {
      return new Unchanged();
    }
    return revision < objection.revision()
        ? new Otherwise(disputed, text, revision)
        : new Changed(disputed, text, revision);
  }
}
