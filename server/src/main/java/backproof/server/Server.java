package backproof.server;

import backproof.server.answer.Answer;
import backproof.server.answer.Route;
import backproof.server.answer.Sender;
import backproof.server.api.Problems;
import backproof.server.guard.Body;
import backproof.server.guard.Policy;
import backproof.server.guard.Refusal;
import backproof.server.guard.Unreadable;
import backproof.server.ops.InFlight;
import backproof.server.ops.Metrics;
import backproof.server.ops.RequestLog;
import backproof.server.page.Pages;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns the table of routes into a web server: headers first, then the answer or the refusal. */
final class Server {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final String IN_FLIGHT = "in-flight";
  private static final String TLS_FOR_A_YEAR = "max-age=31536000";

  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.HEAD,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE,
          HandlerType.OPTIONS);

  /** A client that sends nothing for so long is let go. */
  private static final long PATIENCE_MILLISECONDS = 20_000;

  private final Pages pages;
  private final Metrics metrics;
  private final InFlight inFlight;
  private final Map<Policy, Map<String, String>> headers = new EnumMap<>(Policy.class);

  private Server(Pages pages, Metrics metrics, InFlight inFlight, boolean secure) {
    this.pages = pages;
    this.metrics = metrics;
    this.inFlight = inFlight;
    for (Policy policy : Policy.values()) {
      Map<String, String> all = policy.headers();
      if (secure) {
        all.put("Strict-Transport-Security", TLS_FOR_A_YEAR);
      }
      headers.put(policy, all);
    }
  }

  static Javalin of(
      List<Route> routes, Pages pages, Metrics metrics, InFlight inFlight, boolean secure) {
    Server server = new Server(pages, metrics, inFlight, secure);
    return Javalin.create(config -> server.configure(config, routes));
  }

  private void configure(JavalinConfig config, List<Route> routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new Unreadable()));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setIdleTimeout(PATIENCE_MILLISECONDS);
          http.setSendServerVersion(false);
        });
    config.requestLogger.http(this::written);
    for (Route route : routes) {
      add(config, route);
    }
    refuseOtherMethods(config, routes);
    config.routes.exception(HttpResponseException.class, this::refused);
    config.routes.exception(Exception.class, this::failed);
  }

  private void add(JavalinConfig config, Route route) {
    config.routes.addHttpHandler(route.method(), route.path(), context -> answer(context, route));
    if (route.method() == HandlerType.GET) {
      config.routes.addHttpHandler(
          HandlerType.HEAD, route.path(), context -> answer(context, route));
    }
  }

  private void answer(Context context, Route route) {
    long begun = System.nanoTime();
    prepare(context, route.policy());
    inFlight.begin();
    context.attribute(IN_FLIGHT, true);
    try {
      send(context, route.action().answer(context));
    } catch (Refusal refusal) {
      refuse(context, route.policy(), refusal);
    } catch (RuntimeException e) {
      failed(e, context, route.policy());
    } finally {
      metrics.finished(route.path(), context.statusCode(), System.nanoTime() - begun);
    }
  }

  /** A request is under way until its answer is written, which is after it was made. */
  private void written(Context context, float milliseconds) {
    RequestLog.finished(context, milliseconds);
    if (context.attribute(IN_FLIGHT) != null) {
      inFlight.end();
    }
  }

  /** Paths that exist, asked in a way that they do not know. */
  private void refuseOtherMethods(JavalinConfig config, List<Route> routes) {
    Map<String, List<Route>> byPath =
        routes.stream()
            .collect(Collectors.groupingBy(Route::path, LinkedHashMap::new, Collectors.toList()));
    byPath.forEach(
        (path, known) -> {
          String allowed = allowed(known);
          Policy policy = known.getFirst().policy();
          for (HandlerType method : METHODS) {
            if (!allowed.contains(method.name())) {
              config.routes.addHttpHandler(
                  method, path, context -> refuseMethod(context, policy, allowed));
            }
          }
        });
  }

  private static String allowed(List<Route> routes) {
    return routes.stream()
        .map(route -> route.method() == HandlerType.GET ? "GET, HEAD" : route.method().name())
        .collect(Collectors.joining(", "));
  }

  private void refuseMethod(Context context, Policy policy, String allowed) {
    prepare(context, policy);
    String method = context.req().getMethod();
    refuse(context, policy, Refusal.methodNotAllowed(method, allowed));
  }

  private void prepare(Context context, Policy policy) {
    RequestLog.begin(context);
    headers.getOrDefault(policy, Map.of()).forEach(context::header);
  }

  private void refuse(Context context, Policy policy, Refusal refusal) {
    Answer answer =
        switch (policy) {
          case PAGE, OWNER, EMBED -> pages.refused(refusal);
          case ASSET, WORKER, API, PUBLIC_API -> Problems.answer(refusal);
        };
    send(context, answer);
  }

  private static void send(Context context, Answer answer) {
    Body.forget(context);
    Sender.send(context, answer);
  }

  /** Nothing in the table fits. */
  private void refused(HttpResponseException e, Context context) {
    Policy policy = policyOfUnknown(context.path());
    prepare(context, policy);
    refuse(
        context,
        policy,
        e.getStatus() == 404
            ? Refusal.notFound("there is nothing at this address")
            : new Refusal(e.getStatus(), "Not possible", "the request was not understood"));
  }

  private void failed(Exception e, Context context) {
    Policy policy = policyOfUnknown(context.path());
    prepare(context, policy);
    failed(e, context, policy);
  }

  /** The database may be away for a while; anything else is a mistake of ours. */
  private void failed(Exception e, Context context, Policy policy) {
    if (isOfTheDatabase(e)) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      LOG.error("failure id={} the store does not answer: {}", RequestLog.id(context), first);
      refuse(context, policy, Refusal.storeAway());
    } else {
      LOG.error("failure id={}", RequestLog.id(context), e);
      refuse(context, policy, new Refusal(500, "Our mistake", "something went wrong here"));
    }
  }

  private static boolean isOfTheDatabase(Throwable e) {
    return e instanceof SQLException || e.getCause() != null && isOfTheDatabase(e.getCause());
  }

  private static Policy policyOfUnknown(String path) {
    if (path.startsWith("/api/")) {
      return Policy.API;
    }
    return path.startsWith("/embed/") ? Policy.EMBED : Policy.PAGE;
  }
}
