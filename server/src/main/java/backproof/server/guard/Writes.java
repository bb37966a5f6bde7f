package backproof.server.guard;

import io.javalin.http.Context;

/** Counts what each visitor writes or lets us compute, by an address that is kept nowhere. */
public final class Writes {
  private final Visitors visitors;
  private final Allowance allowance;

  public Writes(Visitors visitors, Allowance allowance) {
    this.visitors = visitors;
    this.allowance = allowance;
  }

  public void take(Context context) throws Refusal {
    allowance.take(visitors.of(context));
  }
}
