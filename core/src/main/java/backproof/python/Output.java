package backproof.python;

/** Where {@code print} writes. */
@FunctionalInterface
public interface Output {
  void write(String text);
}
