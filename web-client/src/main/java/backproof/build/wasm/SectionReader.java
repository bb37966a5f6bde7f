package backproof.build.wasm;

import java.util.ArrayList;
import java.util.List;

/** Reads the sections that stay as they are but for the numbers in them. */
final class SectionReader {
  private static final int IMPORTS = 2;
  private static final int EXPORTS = 7;
  private static final int START = 8;
  private static final int TAGS = 13;

  private final Source source;
  private final List<Piece> out;
  private final List<Integer> importedFunctions = new ArrayList<>();
  private int importedGlobals;

  SectionReader(Source source, List<Piece> out) {
    this.source = source;
    this.out = out;
  }

  /** Their types. */
  List<Integer> importedFunctions() {
    return importedFunctions;
  }

  int importedGlobals() {
    return importedGlobals;
  }

  void read(int id, int end) {
    switch (id) {
      case IMPORTS -> repeat(this::readImport);
      case EXPORTS -> repeat(this::readExport);
      case TAGS -> repeat(this::readTag);
      case START -> source.name(Space.FUNCTION, out);
      default -> out.add(source.plainBytes(end - source.place()));
    }
  }

  private void repeat(Runnable part) {
    int from = source.place();
    int count = source.unsigned();
    out.add(source.plain(from));
    for (int i = 0; i < count; i++) {
      part.run();
    }
  }

  private void readText() {
    int from = source.place();
    int length = source.unsigned();
    source.moveTo(source.place() + length);
    out.add(source.plain(from));
  }

  private void readImport() {
    readText();
    readText();
    Piece.Plain kind = source.plainBytes(1);
    out.add(kind);
    switch (kind.bytes()[0]) {
      case 0 -> {
        importedFunctions.add(source.name(Space.TYPE, out));
      }
      case 2 -> readLimits();
      case 3 -> {
        importedGlobals++;
        source.globalType(out);
      }
      case 4 -> readTag();
      default -> throw new IllegalArgumentException("an import of an unknown kind");
    }
  }

  private void readLimits() {
    Piece.Plain kind = source.plainBytes(1);
    out.add(kind);
    out.add(source.plainNumber());
    if ((kind.bytes()[0] & 1) == 1) {
      out.add(source.plainNumber());
    }
  }

  private void readExport() {
    readText();
    Piece.Plain kind = source.plainBytes(1);
    out.add(kind);
    switch (kind.bytes()[0]) {
      case 0 -> source.name(Space.FUNCTION, out);
      case 3 -> source.name(Space.GLOBAL, out);
      default -> out.add(source.plainNumber());
    }
  }

  private void readTag() {
    out.add(source.plainBytes(1));
    source.name(Space.TYPE, out);
  }
}
