package backproof.build.wasm;

import java.util.Arrays;
import java.util.List;

/** Reads what modules are made of. */
final class Source {
  private static final int REFERENCE = 0x64;
  private static final int NULLABLE_REFERENCE = 0x63;
  private static final int FIRST_BUILT_IN = 0x40;
  private static final int LAST_BUILT_IN = 0x7f;

  private final byte[] bytes;
  private int place;

  Source(byte[] bytes, int place) {
    this.bytes = bytes;
    this.place = place;
  }

  int place() {
    return place;
  }

  void moveTo(int place) {
    this.place = place;
  }

  boolean isAtEnd() {
    return place == bytes.length;
  }

  int read() {
    return bytes[place++] & 0xff;
  }

  int unsigned() {
    int value = 0;
    int shift = 0;
    int part;
    do {
      part = read();
      value |= (part & 0x7f) << shift;
      shift += 7;
    } while (part > 0x7f);
    return value;
  }

  Piece.Plain plain(int from) {
    return new Piece.Plain(Arrays.copyOfRange(bytes, from, place));
  }

  Piece.Plain plainBytes(int count) {
    place += count;
    return plain(place - count);
  }

  Piece.Plain plainNumber() {
    int from = place;
    while (read() > 0x7f) {
      // The number ends at a byte below.
    }
    return plain(from);
  }

  int name(Space space, List<Piece> out) {
    int index = unsigned();
    out.add(new Piece.Name(space, index, false));
    return index;
  }

  /** A type of a reference without whether it may be null: built in or one of the module's. */
  void heapType(List<Piece> out) {
    int first = bytes[place] & 0xff;
    if (first >= FIRST_BUILT_IN && first <= LAST_BUILT_IN) {
      out.add(plainBytes(1));
    } else {
      out.add(new Piece.Name(Space.TYPE, unsigned(), true));
    }
  }

  void valueType(List<Piece> out) {
    int first = bytes[place] & 0xff;
    if (first == REFERENCE || first == NULLABLE_REFERENCE) {
      out.add(plainBytes(1));
    }
    heapType(out);
  }

  void globalType(List<Piece> out) {
    valueType(out);
    out.add(plainBytes(1));
  }

  int valueTypes(List<Piece> out) {
    int from = place;
    int count = unsigned();
    out.add(plain(from));
    for (int i = 0; i < count; i++) {
      valueType(out);
    }
    return count;
  }
}
