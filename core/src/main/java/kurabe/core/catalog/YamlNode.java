package kurabe.core.catalog;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import kurabe.core.catalog.Fault.Expected;
import kurabe.core.quantity.Rational;
import org.jspecify.annotations.Nullable;

/// A mapping of a YAML file, read key by key, which notes every fault instead of stopping at the
/// first. What it returns for a faulty key is a placeholder; callers look at the faults at the end.
public final class YamlNode {

  private final Map<?, ?> values;
  private final String path;
  private final List<Fault> faults;

  YamlNode(@Nullable Object value, String path, List<Fault> faults) {
    this.path = path;
    this.faults = faults;
    if (value instanceof Map<?, ?> map) {
      values = map;
    } else {
      values = Map.of();
      fault(new Fault.WrongType(path, "", Expected.MAPPING, String.valueOf(value)));
    }
  }

  public String path() {
    return path;
  }

  public boolean has(String key) {
    return values.get(key) != null;
  }

  public boolean isMapping(String key) {
    return values.get(key) instanceof Map;
  }

  /// What stands there, whatever it is, without a fault.
  public Optional<String> peek(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString);
  }

  public String text(String key) {
    return findText(key).orElseGet(() -> missing(key, Expected.TEXT, ""));
  }

  /// Empty where the key is missing or blank.
  public Optional<String> findText(String key) {
    Object value = values.get(key);
    if (value instanceof Map || value instanceof List) {
      fault(new Fault.WrongType(path, key, Expected.TEXT, value.toString()));
      return Optional.of("");
    }
    return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
  }

  /// False where the key is missing.
  public boolean flag(String key) {
    Object value = values.get(key);
    if (value != null && !(value instanceof Boolean)) {
      fault(new Fault.WrongType(path, key, Expected.FLAG, value.toString()));
    }
    return Boolean.TRUE.equals(value);
  }

  public BigDecimal number(String key) {
    return findNumber(key)
        .orElseGet(
            () -> has(key) ? BigDecimal.ZERO : missing(key, Expected.NUMBER, BigDecimal.ZERO));
  }

  Rational rational(String key) {
    return Rational.of(number(key));
  }

  /// A whole number within bounds.
  public int whole(String key, int from, int to) {
    Optional<BigDecimal> number = findNumber(key);
    if (number.isEmpty()) {
      return has(key) ? from : missing(key, Expected.WHOLE_NUMBER, from);
    }
    BigDecimal found = number.get();
    boolean within =
        found.compareTo(BigDecimal.valueOf(from)) >= 0
            && found.compareTo(BigDecimal.valueOf(to)) <= 0;
    if (!within) {
      fault(new Fault.OutOfBounds(path, key, from, to, found));
    } else if (found.stripTrailingZeros().scale() > 0) {
      fault(new Fault.WrongType(path, key, Expected.WHOLE_NUMBER, found.toString()));
    }
    return within ? found.intValue() : from;
  }

  public Optional<BigDecimal> findNumber(String key) {
    Object value = values.get(key);
    boolean finite = !(value instanceof Double number) || Double.isFinite(number);
    if (value instanceof Number && finite) {
      return Optional.of(new BigDecimal(value.toString()));
    }
    if (value != null) {
      fault(new Fault.WrongType(path, key, Expected.NUMBER, value.toString()));
    }
    return Optional.empty();
  }

  /// One of several words; the first of them where the key is missing.
  public <T> T word(String key, List<T> all, Function<T, String> code) {
    Optional<String> text = findText(key);
    Optional<T> found =
        text.flatMap(word -> all.stream().filter(one -> code.apply(one).equals(word)).findFirst());
    if (text.isPresent() && found.isEmpty()) {
      fault(new Fault.UnknownWord(path, key, text.get(), all.stream().map(code).toList()));
    }
    return found.orElse(all.getFirst());
  }

  /// A word that has to be there.
  public <T> T choice(String key, List<T> choices, Function<T, String> code) {
    text(key);
    return word(key, choices, code);
  }

  /// A short name that is fit for an address.
  public String code(String key) {
    String text = text(key);
    if (text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return text;
    }
    if (!text.isEmpty()) {
      fault(new Fault.WrongType(path, key, Expected.CODE, text));
    }
    return "unknown";
  }

  /// A mapping of names to numbers.
  public SequencedMap<String, BigDecimal> numbers(String key) {
    YamlNode node = node(key);
    SequencedMap<String, BigDecimal> numbers = new LinkedHashMap<>();
    node.values
        .keySet()
        .forEach(name -> numbers.put(String.valueOf(name), node.number(String.valueOf(name))));
    return numbers;
  }

  /// A mapping of names to texts; empty where the key is missing.
  public SequencedMap<String, String> named(String key) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    if (has(key)) {
      YamlNode node = node(key);
      node.values
          .keySet()
          .forEach(name -> texts.put(String.valueOf(name), node.text(String.valueOf(name))));
    }
    return texts;
  }

  public List<String> texts(String key) {
    return values(key).stream().map(String::valueOf).toList();
  }

  public YamlNode node(String key) {
    return new YamlNode(values.get(key), path + "." + key, faults);
  }

  public <T> List<T> list(String key, Function<YamlNode, T> reader) {
    List<?> list = values(key);
    return IntStream.range(0, list.size())
        .mapToObj(
            i -> reader.apply(new YamlNode(list.get(i), path + "." + key + "[" + i + "]", faults)))
        .toList();
  }

  private List<?> values(String key) {
    Object value = values.get(key);
    if (value != null && !(value instanceof List)) {
      fault(new Fault.WrongType(path, key, Expected.LIST, value.toString()));
    }
    return value instanceof List<?> list ? list : List.of();
  }

  /// Unknown keys are faults: a misspelt one would otherwise change a rule in silence.
  public YamlNode allow(String... keys) {
    return allow(List.of(keys));
  }

  public YamlNode allow(List<String> keys) {
    Set<String> unknown = new TreeSet<>();
    values.keySet().forEach(key -> unknown.add(String.valueOf(key)));
    keys.forEach(unknown::remove);
    unknown.forEach(key -> fault(new Fault.UnknownKey(path, key, keys)));
    return this;
  }

  /// A key may be read twice; its fault is still one.
  public void fault(Fault fault) {
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  public void fault(String message) {
    fault(new Fault.Other(path, message));
  }

  private <T> T missing(String key, Expected expected, T placeholder) {
    fault(new Fault.Missing(path, key, expected));
    return placeholder;
  }
}
