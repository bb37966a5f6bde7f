package backproof.server.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A bucket of tokens for each address: so many saves at once, then so many a second. */
public final class WriteAllowance {
  private static final int BURST = 60;
  private static final double PER_MILLISECOND = 1 / 1000.0;
  private static final int MOST_ADDRESSES = 10_000;

  private final LongSupplier milliseconds;

  /** Oldest first: an address not seen for long has a full bucket, so it may be forgotten. */
  private final Map<String, Bucket> buckets = new LinkedHashMap<>();

  private record Bucket(double tokens, long at) {}

  public WriteAllowance(LongSupplier milliseconds) {
    this.milliseconds = milliseconds;
  }

  public synchronized void take(String address) throws Refusal {
    long now = milliseconds.getAsLong();
    Bucket bucket = buckets.remove(address);
    double tokens =
        bucket == null
            ? BURST
            : Math.min(BURST, bucket.tokens() + (now - bucket.at()) * PER_MILLISECOND);
    buckets.put(address, new Bucket(Math.max(tokens - 1, 0), now));
    if (buckets.size() > MOST_ADDRESSES) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    if (tokens < 1) {
      throw Refusal.tooOften();
    }
  }
}
