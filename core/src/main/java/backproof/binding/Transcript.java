package backproof.binding;

import backproof.python.Output;

/** What a program prints; silent while the checker calls its functions again and again. */
final class Transcript implements Output {
  private final StringBuilder text = new StringBuilder();
  private boolean silent;

  @Override
  public void write(String more) {
    if (!silent) {
      text.append(more);
    }
  }

  void silence() {
    silent = true;
  }

  String text() {
    return text.toString();
  }
}
