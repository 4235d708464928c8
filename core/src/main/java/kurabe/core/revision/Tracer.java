package kurabe.core.revision;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One kind of thing that may move: where a source holds it, when two of it are the same, and what
/// its movement is called. Where a key occurs more than once, its occurrences are paired in order.
///
/// @param <S> what is traced: a revision of an edition, or of a survey
/// @param <M> what its movements are
record Tracer<S, K, T, M>(
    Function<S, Stream<Trace<K, T>>> traces,
    UnaryOperator<T> bare,
    BiFunction<K, Change<T>, M> movement) {

  private record Nth<K>(K key, int occurrence) {}

  /// In the later source's order; what was removed comes last.
  Stream<M> movements(S before, S after) {
    Map<Nth<K>, Cited<T>> was = numbered(before);
    Map<Nth<K>, Cited<T>> is = numbered(after);
    Stream<M> kept =
        is.entrySet().stream()
            .flatMap(
                entry ->
                    change(Optional.ofNullable(was.get(entry.getKey())), entry.getValue())
                        .map(change -> movement.apply(entry.getKey().key(), change))
                        .stream());
    Stream<M> gone =
        was.entrySet().stream()
            .filter(entry -> !is.containsKey(entry.getKey()))
            .map(
                entry ->
                    movement.apply(entry.getKey().key(), new Change.Removed<>(entry.getValue())));
    return Stream.concat(kept, gone);
  }

  private Optional<Change<T>> change(Optional<Cited<T>> before, Cited<T> after) {
    if (before.isEmpty()) {
      return Optional.of(new Change.Added<>(after));
    }
    return isSame(before.get().content(), after.content())
        ? Optional.empty()
        : Optional.of(new Change.Altered<>(before.get(), after));
  }

  private boolean isSame(T one, T other) {
    return bare.apply(one).equals(bare.apply(other));
  }

  private Map<Nth<K>, Cited<T>> numbered(S source) {
    Map<K, Integer> seen = new HashMap<>();
    Map<Nth<K>, Cited<T>> found = new LinkedHashMap<>();
    traces
        .apply(source)
        .forEach(
            trace ->
                found.put(
                    new Nth<>(trace.key(), seen.merge(trace.key(), 1, Integer::sum)),
                    trace.what()));
    return found;
  }
}
