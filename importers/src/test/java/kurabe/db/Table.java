package kurabe.db;

/// Stands for a class of a module that this one must not know.
public record Table() {}
