package kurabe.core.council;

import kurabe.core.source.Citation;

/// What a member said in a meeting (意見), in the minutes' words.
///
/// @param topic the heading below the agenda item that it stands under, empty where there is none
/// @param citation its first line
public record Remark(AgendaItem agenda, String topic, String text, Citation citation) {

  public RemarkKey key() {
    return RemarkKey.of(agenda.number(), text);
  }
}
