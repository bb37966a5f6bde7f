package backproof.server.publication;

import backproof.server.answer.Answer;
import backproof.server.answer.AtOnce;
import backproof.server.answer.Promise;
import backproof.server.answer.Recent;
import backproof.server.guard.Refusal;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that are the same for everybody, ready to be sent. Of what was shared the store is asked
 * each time whether it still stands, so that what one server saves or deletes every other shows.
 */
public final class Shelf {
  private static final long MOST_BYTES = 48L << 20;

  private final Library library;
  private final Addresses addresses;
  private final AtOnce<Map<String, String>, Optional<Standing>> standings = new AtOnce<>();
  private final Recent<Key, Answer> answers = new Recent<>(MOST_BYTES, Answer::bytes);

  /**
   * @param site the address by which the reader knows us, which stands in pages
   * @param subject what the answer is about
   * @param form which of the answers about it
   */
  private record Key(String site, Object subject, Object form) {}

  /** How an answer is made of what was shared. */
  @FunctionalInterface
  public interface Maker {
    Answer of(Publication found) throws Refusal;
  }

  public Shelf(Library library, Addresses addresses) {
    this.library = library;
    this.addresses = addresses;
  }

  /** About what the path of a request stands for. */
  public Answer of(Context context, Object form, Maker maker) throws Refusal {
    Optional<Standing> standing =
        standings.of(context.pathParamMap(), () -> library.standing(context));
    return standing.isPresent()
        ? of(context, standing.get(), form, () -> maker.of(library.of(context)))
        : maker.of(library.of(context));
  }

  /**
   * About something else.
   *
   * @param subject equal only to what has the same answer
   */
  public Answer of(Context context, Object subject, Object form, Promise.Maker<Answer> maker)
      throws Refusal {
    return answers.of(new Key(addresses.of(context, ""), subject, form), maker);
  }
}
