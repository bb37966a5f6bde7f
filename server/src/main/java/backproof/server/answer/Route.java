package backproof.server.answer;

import backproof.server.guard.Policy;
import backproof.server.guard.Refusal;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;

/** One line of the table of routes. */
public record Route(HandlerType method, String path, Policy policy, Action action) {
  /** What a route does. */
  @FunctionalInterface
  public interface Action {
    Answer answer(Context context) throws Refusal;
  }

  public static Route get(String path, Policy policy, Action action) {
    return new Route(HandlerType.GET, path, policy, action);
  }

  public static Route post(String path, Policy policy, Action action) {
    return new Route(HandlerType.POST, path, policy, action);
  }
}
