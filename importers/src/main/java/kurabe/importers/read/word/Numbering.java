package kurabe.importers.read.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.Parts;
import kurabe.importers.read.office.Relations;

/// Numbers and marks that Word puts before paragraphs by itself: they are in no text of the file,
/// but reports number their items by them.
final class Numbering {

  /// @param format `decimal`, `bullet`
  /// @param text what is shown, `(%1)`; `%1` stands for the number of the first level
  record Level(int start, String format, String text) {}

  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
  private final Map<String, ParagraphStyle> styles = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

  static Numbering read(Parts parts, Relations relations) throws IOException, XMLStreamException {
    Numbering numbering = new Numbering();
    Optional<String> lists = relations.find("numbering").filter(parts::has);
    if (lists.isPresent()) {
      try (PartReader reader = parts.read(lists.get())) {
        numbering.readLists(reader);
      }
    }
    Optional<String> styles = relations.find("styles").filter(parts::has);
    if (styles.isPresent()) {
      try (PartReader reader = parts.read(styles.get())) {
        numbering.readStyles(reader);
      }
    }
    return numbering;
  }

  /// Counts on. Empty for a paragraph without number, and for numbers in a script that is not
  /// known.
  String next(ParagraphStyle style) {
    ParagraphStyle inherited = styles.getOrDefault(style.style(), ParagraphStyle.NONE);
    String list = style.list().isEmpty() ? inherited.list() : style.list();
    int level = style.list().isEmpty() ? Math.max(style.level(), inherited.level()) : style.level();
    Map<Integer, Level> its = levels.getOrDefault(lists.getOrDefault(list, ""), Map.of());
    Level own = its.get(level);
    if (own == null) {
      return "";
    }
    Map<Integer, Integer> numbers = counts.computeIfAbsent(lists.get(list), _ -> new HashMap<>());
    numbers.keySet().removeIf(deeper -> deeper > level);
    numbers.merge(level, own.start(), (before, _) -> before + 1);
    return label(own, its, numbers);
  }

  private static String label(
      Level own, Map<Integer, Level> levels, Map<Integer, Integer> numbers) {
    if (own.format().equals("bullet")) {
      return "- ";
    }
    String label = own.text();
    for (Map.Entry<Integer, Level> level : levels.entrySet()) {
      int number = numbers.getOrDefault(level.getKey(), level.getValue().start());
      String mark = "%" + (level.getKey() + 1);
      if (label.contains(mark)) {
        String written = Numerals.write(number, level.getValue().format());
        label = written.isEmpty() ? "" : label.replace(mark, written);
      }
    }
    return label.isEmpty() ? "" : label + " ";
  }

  private void readLists(PartReader reader) throws XMLStreamException {
    int root = reader.next() ? reader.depth() : 0;
    while (reader.nextWithin(root)) {
      if (reader.name().equals("abstractNum")) {
        String id = reader.attribute("abstractNumId");
        levels.put(id, readLevels(reader));
      } else if (reader.name().equals("num")) {
        String id = reader.attribute("numId");
        lists.put(id, values(reader).getOrDefault("abstractNumId", ""));
      }
    }
  }

  private static Map<Integer, Level> readLevels(PartReader reader) throws XMLStreamException {
    Map<Integer, Level> levels = new HashMap<>();
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      if (reader.name().equals("lvl")) {
        int level = Integer.parseInt(reader.attribute("ilvl"));
        Map<String, String> values = values(reader);
        levels.put(
            level,
            new Level(
                Integer.parseInt(values.getOrDefault("start", "1")),
                values.getOrDefault("numFmt", "decimal"),
                values.getOrDefault("lvlText", "")));
      }
    }
    return levels;
  }

  /// What the children of an element say, by their names.
  private static Map<String, String> values(PartReader reader) throws XMLStreamException {
    Map<String, String> values = new HashMap<>();
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      values.putIfAbsent(reader.name(), reader.attribute("val"));
    }
    return values;
  }

  private void readStyles(PartReader reader) throws XMLStreamException {
    int root = reader.next() ? reader.depth() : 0;
    while (reader.nextWithin(root)) {
      if (reader.name().equals("style")) {
        String id = reader.attribute("styleId");
        List<ParagraphStyle> found = new ArrayList<>(List.of(ParagraphStyle.NONE));
        int own = reader.depth();
        while (reader.nextWithin(own)) {
          if (reader.name().equals("pPr")) {
            found.add(ParagraphStyle.read(reader));
          }
        }
        styles.put(id, found.getLast());
      }
    }
  }
}
