package kurabe.core.revision;

import kurabe.core.source.Citation;

/// A thing of one revision with the key that finds it again in the other.
record Trace<K, T>(K key, Cited<T> what) {

  static <K, T> Trace<K, T> of(K key, T content, Citation citation) {
    return new Trace<>(key, new Cited<>(content, citation));
  }
}
