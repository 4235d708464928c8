package kurabe.core.concordance;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.IntStream;
import kurabe.core.quantity.Rational;

/// Text as the pairs of neighbouring characters in it. Japanese has no spaces between words, and
/// pairs need no dictionary.
record NGrams(Set<String> pairs) {

  NGrams {
    pairs = Set.copyOf(pairs);
  }

  static NGrams of(String text) {
    String folded = Folding.loosely(text);
    return new NGrams(
        IntStream.range(0, folded.length() - 1)
            .mapToObj(i -> folded.substring(i, i + 2))
            .collect(toUnmodifiableSet()));
  }

  /// Dice's coefficient: twice the pairs in common by all pairs, from 0 to 1.
  Rational likeness(NGrams other) {
    int all = pairs.size() + other.pairs.size();
    return all == 0 ? Rational.ZERO : fraction(2L * common(other), all);
  }

  /// Which part of these pairs occurs in the other text, from 0 to 1.
  Rational shareIn(NGrams other) {
    return pairs.isEmpty() ? Rational.ZERO : fraction(common(other), pairs.size());
  }

  private long common(NGrams other) {
    return pairs.stream().filter(other.pairs::contains).count();
  }

  private static Rational fraction(long part, long whole) {
    return Rational.of(part).dividedBy(Rational.of(whole));
  }
}
