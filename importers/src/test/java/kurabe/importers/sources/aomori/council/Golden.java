package kurabe.importers.sources.aomori.council;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import kurabe.core.council.Project;
import kurabe.core.source.Place;

/// The projects as retyped from the slides: number, field, group, name, line.
final class Golden {

  private static final String FILE = "projects-2024.tsv";

  private Golden() {}

  static List<String> rows() {
    try (var in = Objects.requireNonNull(Golden.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String row(Project project) {
    return String.join(
        "\t",
        Integer.toString(project.number()),
        project.field(),
        project.group(),
        project.name(),
        Integer.toString(((Place.Line) project.citation().place()).line()));
  }
}
