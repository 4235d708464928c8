package kurabe.core.importing;

/// Where official statistics are fetched from over the network, and only when a person asks for a
/// table. Implemented by the importers.
public interface StatisticsPortal {

  /// Never throws for what the network does.
  Fetched fetch(StatisticsRequest request);
}
