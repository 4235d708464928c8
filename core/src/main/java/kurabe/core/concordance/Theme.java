package kurabe.core.concordance;

import java.util.List;

/// A subject that plans of several prefectures have in common. Standing under one theme says that
/// two
/// figures belong side by side, not that they may be subtracted.
///
/// @param code short and stable, fit for an address
public record Theme(String code, String name, List<ThemeMember> members) {

  public Theme {
    members = List.copyOf(members);
  }
}
