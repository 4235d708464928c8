package kurabe.web.cli;

/// How a command writes what it found: for people, or as JSON for programs.
enum Format {
  TEXT,
  JSON
}
