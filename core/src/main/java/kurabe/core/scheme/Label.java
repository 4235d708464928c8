package kurabe.core.scheme;

/// A grade as printed (`A`) and what it means in its scheme (`計画を上回る`).
public record Label(String text, String meaning) {}
