package kurabe.core.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// A mapping of a YAML file, read key by key, which notes every fault instead of stopping at the
/// first. What it returns for a faulty key is a placeholder; callers look at the faults at the end.
final class YamlNode {

  private final Map<?, ?> values;
  private final String path;
  private final List<String> faults;

  YamlNode(Object value, String path, List<String> faults) {
    this.path = path;
    this.faults = faults;
    if (value instanceof Map<?, ?> map) {
      values = map;
    } else {
      values = Map.of();
      fault("expected a mapping");
    }
  }

  String text(String key) {
    Object value = values.get(key);
    if (value == null || value.toString().isBlank()) {
      fault("expected a text for '" + key + "'");
      return "";
    }
    return value.toString();
  }

  Optional<String> findText(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString).filter(t -> !t.isBlank());
  }

  /// One of few words; a fault tells them all.
  <T> T choice(String key, List<T> choices, Function<T, String> code) {
    String text = text(key);
    return choices.stream()
        .filter(choice -> code.apply(choice).equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              List<String> codes = choices.stream().map(code).toList();
              fault("expected one of " + codes + " for '" + key + "' but found '" + text + "'");
              return choices.getFirst();
            });
  }

  /// A short name that is fit for an address.
  String code(String key) {
    String text = text(key);
    if (text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return text;
    }
    fault("expected a-z, 0-9 and - in '" + key + "' but found '" + text + "'");
    return "unknown";
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  BigDecimal number(String key) {
    return findNumber(key)
        .orElseGet(
            () -> {
              fault("expected a number for '" + key + "'");
              return BigDecimal.ZERO;
            });
  }

  Optional<BigDecimal> findNumber(String key) {
    Object value = values.get(key);
    return value instanceof Number
        ? Optional.of(new BigDecimal(value.toString()))
        : Optional.empty();
  }

  List<String> texts(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  <T> List<T> list(String key, Function<YamlNode, T> reader) {
    if (!(values.get(key) instanceof List<?> list)) {
      return List.of();
    }
    return java.util.stream.IntStream.range(0, list.size())
        .mapToObj(
            i -> reader.apply(new YamlNode(list.get(i), path + "." + key + "[" + i + "]", faults)))
        .toList();
  }

  /// Unknown keys are faults: a misspelt one would otherwise change a rule in silence.
  YamlNode allow(String... keys) {
    Set<String> unknown = new TreeSet<>();
    values.keySet().forEach(key -> unknown.add(key.toString()));
    Set.of(keys).forEach(unknown::remove);
    unknown.forEach(key -> fault("unknown key '" + key + "'"));
    return this;
  }

  void fault(String message) {
    faults.add(path + ": " + message);
  }
}
