package backproof.build.wasm;

import java.io.ByteArrayOutputStream;

/** Modules written by hand, of lengths below 128. */
final class Modules {
  private Modules() {}

  static byte[] whole(byte[]... sections) {
    byte[] module = bytes(0, 'a', 's', 'm', 1, 0, 0, 0);
    for (byte[] section : sections) {
      module = joined(module, section);
    }
    return module;
  }

  static byte[] section(int id, byte[] content) {
    return joined(bytes(id, content.length), content);
  }

  static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
