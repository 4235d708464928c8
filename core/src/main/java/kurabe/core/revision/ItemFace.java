package kurabe.core.revision;

/// What a revision calls an item, and whom it makes responsible.
public record ItemFace(String label, String department) {}
