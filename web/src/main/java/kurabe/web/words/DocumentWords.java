package kurabe.web.words;

import kurabe.core.source.Document;

/// A document as a source line names it.
public final class DocumentWords {

  private DocumentWords() {}

  /// Publisher and title: `秋田県「秋田県DX推進計画の進捗状況」`.
  public static String of(Document document) {
    return document.publisher() + "「" + document.title() + "」";
  }
}
