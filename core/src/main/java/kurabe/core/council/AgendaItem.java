package kurabe.core.council;

import kurabe.core.source.Citation;

/// A point on a meeting's agenda.
///
/// @param number as printed, in one width and without spaces: `(1)ア`
public record AgendaItem(String number, String title, Citation citation) {

  public String label() {
    return number + " " + title;
  }
}
