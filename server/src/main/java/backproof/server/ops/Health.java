package backproof.server.ops;

import backproof.experiment.JsonValue;
import backproof.server.answer.Answer;
import backproof.server.guard.Refusal;
import backproof.server.store.SnapshotStore;
import io.javalin.http.Context;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this server can do its work. */
public final class Health {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  private final SnapshotStore store;

  public Health(SnapshotStore store) {
    this.store = store;
  }

  public Answer answer(Context context) throws Refusal {
    try {
      store.find("");
    } catch (RuntimeException e) {
      LOG.warn("the store does not answer", e);
      throw new Refusal(503, "Unavailable", "the store does not answer");
    }
    return Answer.json(200, new JsonValue.Struct(Map.of("status", new JsonValue.Text("ok"))));
  }
}
