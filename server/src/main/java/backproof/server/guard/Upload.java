package backproof.server.guard;

import io.javalin.http.Context;
import java.util.concurrent.Semaphore;

/** Files that are sent to be read: only so large, and only a few in memory at a time. */
public final class Upload {
  /** Figures make notebooks large; their code is small. */
  public static final int MOST_BYTES = 8_000_000;

  private static final int AT_A_TIME = 8;

  private final Semaphore places = new Semaphore(AT_A_TIME);

  /** What is done with what was sent. */
  @FunctionalInterface
  public interface Work<T> {
    T with(byte[] sent) throws Refusal;
  }

  /**
   * Reads what was sent and works with it.
   *
   * @param around bytes that may come with the file
   */
  public <T> T read(Context context, int around, Work<T> work) throws Refusal {
    if (!places.tryAcquire()) {
      throw Refusal.busy();
    }
    try {
      return work.with(Body.bytes(context, MOST_BYTES + around, tooLarge()));
    } finally {
      places.release();
    }
  }

  /** The text of a file. */
  public static String text(byte[] file) throws Refusal {
    if (file.length > MOST_BYTES) {
      throw tooLarge();
    }
    return Body.text(file)
        .filter(text -> text.indexOf('\0') < 0)
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "the file is not text in UTF-8 but binary: open a .ipynb, .py or .json file"));
  }

  private static Refusal tooLarge() {
    return new Refusal(
        413,
        "Too large",
        "the file is longer than the 8 MB that are read: clear the outputs of the notebook in"
            + " Jupyter, save it and open it again");
  }
}
