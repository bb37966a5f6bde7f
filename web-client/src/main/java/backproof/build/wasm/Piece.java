package backproof.build.wasm;

import java.util.Arrays;

/** A stretch of a module: bytes that stay as they are, or a number that names something. */
interface Piece {
  /**
   * @param bytes as they stand in the module
   */
  record Plain(byte[] bytes) implements Piece {
    @Override
    public boolean equals(Object other) {
      return other instanceof Plain plain && Arrays.equals(bytes, plain.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /**
   * @param isSigned written like a signed number, as types are where a negative one is a built-in
   */
  record Name(Space space, int index, boolean isSigned) implements Piece {}
}
