package backproof.build.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * Types that are defined together and may name each other.
 *
 * @param isRecursive whether the group is written as one, which is part of what its types are
 */
record TypeGroup(boolean isRecursive, List<Definition> types) {
  private static final int GROUP = 0x4e;
  private static final int FINAL_SUBTYPE = 0x4f;
  private static final int SUBTYPE = 0x50;
  private static final int ARRAY = 0x5e;
  private static final int STRUCTURE = 0x5f;
  private static final int FUNCTION = 0x60;

  /**
   * @param parts the types of the parameters, of a function, or of the fields, of a structure
   * @param results how many values it gives, of a function
   */
  record Definition(List<Piece> pieces, List<List<Piece>> parts, int results) {}

  static TypeGroup read(Source source) {
    int from = source.place();
    boolean isRecursive = source.read() == GROUP;
    int count = 1;
    if (isRecursive) {
      count = source.unsigned();
    } else {
      source.moveTo(from);
    }
    List<Definition> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      types.add(definition(source));
    }
    return new TypeGroup(isRecursive, types);
  }

  /** The type of a function that takes a value and gives none. */
  static TypeGroup taking(List<Piece> parameter) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Plain(new byte[] {FUNCTION, 1}));
    pieces.addAll(parameter);
    pieces.add(new Piece.Plain(new byte[] {0}));
    return new TypeGroup(false, List.of(new Definition(pieces, List.of(parameter), 0)));
  }

  private static Definition definition(Source source) {
    List<Piece> pieces = new ArrayList<>();
    int from = source.place();
    int kind = source.read();
    if (kind == SUBTYPE || kind == FINAL_SUBTYPE) {
      int parents = source.unsigned();
      pieces.add(source.plain(from));
      for (int i = 0; i < parents; i++) {
        source.name(Space.TYPE, pieces);
      }
      from = source.place();
      kind = source.read();
    }
    List<List<Piece>> parts = new ArrayList<>();
    int results = 0;
    switch (kind) {
      case FUNCTION -> results = function(source, from, pieces, parts);
      case ARRAY -> {
        pieces.add(source.plain(from));
        field(source, pieces, parts);
      }
      case STRUCTURE -> {
        int fields = source.unsigned();
        pieces.add(source.plain(from));
        for (int i = 0; i < fields; i++) {
          field(source, pieces, parts);
        }
      }
      default -> throw new IllegalArgumentException("unknown type " + kind);
    }
    return new Definition(pieces, parts, results);
  }

  private static int function(
      Source source, int from, List<Piece> pieces, List<List<Piece>> parameters) {
    int count = source.unsigned();
    pieces.add(source.plain(from));
    for (int i = 0; i < count; i++) {
      List<Piece> parameter = new ArrayList<>();
      source.valueType(parameter);
      parameters.add(parameter);
      pieces.addAll(parameter);
    }
    return source.valueTypes(pieces);
  }

  private static void field(Source source, List<Piece> pieces, List<List<Piece>> parts) {
    List<Piece> type = new ArrayList<>();
    source.valueType(type);
    parts.add(type);
    pieces.addAll(type);
    pieces.add(source.plainBytes(1));
  }

  void write(Sink sink) {
    if (isRecursive) {
      sink.write(GROUP).unsigned(types.size());
    }
    types.forEach(type -> sink.write(type.pieces()));
  }
}
