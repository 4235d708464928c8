package kurabe.web.words;

import kurabe.core.drafting.PublicationAct;

/// What happened to a published revision as a whole.
public final class PublicationActWords {

  private PublicationActWords() {}

  public static String of(PublicationAct act) {
    return switch (act) {
      case PUBLISHED -> "公開";
      case WITHDRAWN -> "取り下げ";
      case RESTORED -> "取り下げの取り消し";
    };
  }
}
