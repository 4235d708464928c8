package kurabe.importers.read.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Recognises a file with a packed stream that grows beyond all measure, before anything unpacks it
/// into memory.
///
/// Streams are found by their keyword and not through the file's tables, which may lie, and a
/// stream
/// that unpacks to a packed one is followed. Only counting, it needs no memory.
final class Bombs {

  /// A scanned page of newspaper size in colour is smaller.
  private static final long LARGEST = 256L << 20;

  private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int DEEPEST = 4;
  private static final int CHUNK = 1 << 16;

  private Bombs() {}

  static boolean isIn(byte[] bytes) {
    for (int at = 0; at < bytes.length - KEYWORD.length - 3; at++) {
      if (bytes[at] == 's' && isKeyword(bytes, at) && isBomb(bytes, start(bytes, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKeyword(byte[] bytes, int at) {
    for (int index = 0; index < KEYWORD.length; index++) {
      if (bytes[at + index] != KEYWORD[index]) {
        return false;
      }
    }
    return at == 0 || bytes[at - 1] != 'd';
  }

  private static int start(byte[] bytes, int keyword) {
    int at = keyword + KEYWORD.length;
    at += bytes[at] == '\r' ? 1 : 0;
    return at + (bytes[at] == '\n' ? 1 : 0);
  }

  private static boolean isBomb(byte[] bytes, int start) {
    Layer layer = new Layer(1);
    layer.accept(bytes, start, bytes.length - start);
    boolean bomb = layer.isTooLarge();
    layer.close();
    return bomb;
  }

  /// Unpacks as long as something comes out, counts it, and passes it on if it is packed again.
  private static final class Layer implements AutoCloseable {

    private final Inflater inflater = new Inflater();
    private final byte[] output = new byte[CHUNK];
    private final int depth;
    private long size;
    private boolean inner;
    private java.util.Optional<Layer> next = java.util.Optional.empty();

    Layer(int depth) {
      this.depth = depth;
    }

    void accept(byte[] input, int from, int length) {
      inflater.setInput(input, from, length);
      try {
        int count = inflater.inflate(output);
        while (count > 0 && !isTooLarge()) {
          take(count);
          count = inflater.inflate(output);
        }
      } catch (DataFormatException e) {
        inner = false; // not packed, or the end of what was
      }
    }

    private void take(int count) {
      if (size == 0 && depth < DEEPEST && isPacked(output)) {
        inner = true;
        next = java.util.Optional.of(new Layer(depth + 1));
      }
      size += count;
      next.filter(_ -> inner).ifPresent(layer -> layer.accept(output, 0, count));
    }

    private static boolean isPacked(byte[] start) {
      int header = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
      return (start[0] & 0x0F) == 8 && header % 31 == 0;
    }

    boolean isTooLarge() {
      return size > LARGEST || next.filter(Layer::isTooLarge).isPresent();
    }

    @Override
    public void close() {
      inflater.end();
      next.ifPresent(Layer::close);
    }
  }
}
