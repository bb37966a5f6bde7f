package backproof.server.ops;

import backproof.experiment.JsonValue;
import backproof.server.answer.Answer;
import backproof.server.guard.Refusal;
import backproof.server.store.Database;
import backproof.server.store.DatabaseAddress;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this server lives, and whether it can do its work. */
public final class Health {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final long LEAST_BYTES = 64L << 20;

  private final Database store;
  private final DatabaseAddress address;
  private volatile boolean isLeaving;

  public Health(Database store, DatabaseAddress address) {
    this.store = store;
    this.address = address;
  }

  /** Says from now on that no more work should come. */
  public void leave() {
    isLeaving = true;
  }

  /** Whoever is asked here and does not answer must be started again. */
  public Answer live(Context context) {
    return status("ok");
  }

  /** Whoever refuses here gets no work from a load balancer, until it answers again. */
  public Answer ready(Context context) throws Refusal {
    if (isLeaving) {
      throw Refusal.unavailable("this server is going down");
    }
    try {
      store.tryToWrite();
    } catch (RuntimeException e) {
      LOG.warn("not ready: the store cannot be written: {}", e.getMessage());
      throw Refusal.storeAway();
    }
    if (address instanceof DatabaseAddress.SqliteFile file && free(file.path()) < LEAST_BYTES) {
      LOG.warn("not ready: the disk is nearly full");
      throw Refusal.unavailable("the disk is nearly full");
    }
    return status("ready");
  }

  private static long free(Path file) {
    try {
      return Files.getFileStore(file).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }

  private static Answer status(String word) {
    return Answer.json(200, new JsonValue.Struct(Map.of("status", new JsonValue.Text(word))));
  }
}
