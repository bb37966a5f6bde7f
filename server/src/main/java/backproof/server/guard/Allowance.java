package backproof.server.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A bucket of tokens for each visitor: so many requests at once, then so many a second. */
public final class Allowance {
  private static final int MOST_VISITORS = 10_000;

  private final int burst;
  private final double perMillisecond;
  private final LongSupplier milliseconds;

  /** Oldest first: one not seen for long has a full bucket, so it may be forgotten. */
  private final Map<String, Bucket> buckets = new LinkedHashMap<>();

  private record Bucket(double tokens, long at) {}

  public Allowance(int burst, double perSecond, LongSupplier milliseconds) {
    this.burst = burst;
    this.perMillisecond = perSecond / 1000;
    this.milliseconds = milliseconds;
  }

  public synchronized void take(String visitor) throws Refusal {
    long now = milliseconds.getAsLong();
    Bucket bucket = buckets.remove(visitor);
    double tokens =
        bucket == null
            ? burst
            : Math.min(burst, bucket.tokens() + (now - bucket.at()) * perMillisecond);
    buckets.put(visitor, new Bucket(Math.max(tokens - 1, 0), now));
    if (buckets.size() > MOST_VISITORS) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    if (tokens < 1) {
      throw Refusal.tooOften();
    }
  }
}
