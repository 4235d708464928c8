package kurabe.core.importing;

import java.util.List;

/// A table that a person asks for.
///
/// @param table its number in the portal (統計表ID)
/// @param areas codes of areas of five digits, empty for all
public record StatisticsRequest(String table, List<String> areas) {
  public StatisticsRequest {
    areas = List.copyOf(areas);
  }
}
