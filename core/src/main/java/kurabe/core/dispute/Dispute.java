package kurabe.core.dispute;

/// An objection and what became of it. Only an open one can be resolved, and only once.
public sealed interface Dispute {

  DisputeId id();

  Objection objection();

  record Open(DisputeId id, Objection objection) implements Dispute {

    public Resolved resolve(Resolution resolution) {
      return new Resolved(id, objection, resolution);
    }
  }

  record Resolved(DisputeId id, Objection objection, Resolution resolution) implements Dispute {}
}
