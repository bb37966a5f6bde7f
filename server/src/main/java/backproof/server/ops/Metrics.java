package backproof.server.ops;

import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Refusal;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What can be measured of this server, for Prometheus and whoever shows the token. */
public final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Optional<String> token;

  public Metrics(Optional<String> token) {
    this.token = token;
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Something that is counted elsewhere; nobody but the registry need keep how it is read. */
  public void gauge(String name, Supplier<Number> value) {
    Gauge.builder(name, value).strongReference(true).register(registry);
  }

  /** By the pattern of the route: addresses of users would be without number. */
  public void finished(String route, int status, long nanoseconds) {
    Timer.builder("http.requests")
        .tag("route", route)
        .tag("status", Integer.toString(status))
        .publishPercentileHistogram()
        .register(registry)
        .record(nanoseconds, TimeUnit.NANOSECONDS);
  }

  public Answer answer(Context context) throws Refusal {
    if (token.isEmpty()) {
      throw Refusal.notFound("there is nothing at this address");
    }
    byte[] wanted = ("Bearer " + token.get()).getBytes(StandardCharsets.UTF_8);
    byte[] given = String.valueOf(context.header("Authorization")).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(wanted, given)) {
      throw Refusal.unauthorized("send the token of the operator");
    }
    return Answer.file(
        "text/plain;version=0.0.4;charset=utf-8", registry.scrape(), Caching.NO_STORE);
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
