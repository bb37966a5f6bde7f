package backproof.numpy;

/** Where the text of the functions written in Python is to be had; the host knows. */
@FunctionalInterface
public interface LibrarySource {
  /** The whole text, as {@link LibraryText} has it; empty where it cannot be had now. */
  String text();
}
