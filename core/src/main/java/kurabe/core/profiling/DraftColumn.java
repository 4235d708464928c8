package kurabe.core.profiling;

import java.util.Optional;
import kurabe.core.profile.Role;

/// A column of a table and what a person says that it is.
///
/// @param header what stands over it, compact
/// @param role empty where nobody has said anything: it will be a signal
/// @param level name of the level of the items in it, for [Role#LEVEL]
/// @param period code of the time that its figures speak of, where the header does not say it
/// @param numbered whether numbers stand before its titles
public record DraftColumn(
    String header, Optional<Role> role, String level, String period, boolean numbered) {

  public DraftColumn as(Optional<Role> chosen) {
    return new DraftColumn(header, chosen, level, period, numbered);
  }

  public DraftColumn ofLevel(String name) {
    return new DraftColumn(header, role, name, period, numbered);
  }

  public DraftColumn ofPeriod(String code) {
    return new DraftColumn(header, role, level, code, numbered);
  }
}
