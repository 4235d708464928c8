package kurabe.core.ranking;

/// The ranks that a body may have, 1 for the best; both ends included. Rounding, bounds and missing
/// values of others widen it; ties share it.
public record RankInterval(int best, int worst) {

  public RankInterval {
    if (best < 1 || best > worst) {
      throw new IllegalArgumentException(
          "expected 1 <= best <= worst but found " + best + ", " + worst);
    }
  }

  public boolean isExact() {
    return best == worst;
  }
}
