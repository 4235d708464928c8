package kurabe.web;

/// Stands for a class of a module that this one must not know.
public record Screen() {}
