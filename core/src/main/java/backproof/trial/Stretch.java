package backproof.trial;

import backproof.binding.Parameter;
import backproof.check.Agreement;
import backproof.check.Claim;
import backproof.check.Exact;
import backproof.check.Verdict;
import backproof.diagnosis.Reading;
import backproof.tape.Fork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What forward reads as one of a parameter: where several are put end to end, each of them can be
 * right by itself.
 *
 * @param parameter its number
 * @param from the first of its entries
 * @param to behind the last; with more examples a whole parameter may be longer
 */
record Stretch(int parameter, String name, int from, int to) {
  /** More than so many are no parameters put end to end. */
  private static final int MOST = 12;

  private static final int LEAST = 3;

  /**
   * @param forks at each of a few points, as the truths
   */
  static List<Stretch> of(List<Truth> truths, List<List<Fork>> forks) {
    List<Stretch> all = new ArrayList<>();
    List<Parameter> parameters = truths.isEmpty() ? List.of() : truths.get(0).parameters();
    for (int i = 0; i < parameters.size(); i++) {
      all.addAll(of(i, parameters.get(i), truths, forks));
    }
    return List.copyOf(all);
  }

  private static List<Stretch> of(
      int number, Parameter parameter, List<Truth> truths, List<List<Fork>> forks) {
    int size = parameter.start().size();
    boolean[] begins = new boolean[size];
    boolean[] goesOn = new boolean[size];
    boolean mayBe = parameter.start().rank() == 1;
    for (Truth truth : truths) {
      mayBe &= truth.parameters().get(number).start().size() == size;
    }
    for (int point = 0; point < forks.size() && mayBe; point++) {
      double[] exact = truths.get(point).exact().orElseThrow().blocks().get(number).values();
      for (Fork fork : forks.get(point)) {
        if (Arrays.equals(fork.slope(), exact)) {
          fork.branches().forEach(branch -> mark(branch.share(), begins, goesOn));
        }
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || begins[i] && !goesOn[i]) {
        String name = parameter.name() + "[" + from + ":" + i + "]";
        stretches.add(new Stretch(number, name, from, i));
        from = i;
      }
    }
    return stretches.size() > 1 && stretches.size() <= MOST
        ? stretches
        : List.of(new Stretch(number, parameter.name(), 0, Integer.MAX_VALUE));
  }

  /** All between the first entry that is read there and the last belongs together. */
  private static void mark(double[] share, boolean[] begins, boolean[] goesOn) {
    int first = 0;
    int last = share.length - 1;
    while (first < last && share[first] == 0) {
      first++;
    }
    while (last > first && share[last] == 0) {
      last--;
    }
    boolean isPart = last - first < share.length - 1 && last >= 0 && share[first] != 0;
    if (isPart) {
      begins[first] = true;
      Arrays.fill(goesOn, first + (first < last ? 1 : 0), first < last ? last + 1 : first, true);
    }
  }

  /** Whether several may be put end to end in one. */
  static boolean mayBe(List<Truth> truths) {
    return !truths.isEmpty()
        && truths.get(0).parameters().stream()
            .anyMatch(each -> each.start().rank() == 1 && each.start().size() > LEAST);
  }

  /** What is claimed of it beside what is right. */
  Reading.Block block(Optional<Claim> claim, Truth truth) {
    ExactGradient all = truth.exact().orElseThrow();
    Parameter whole = truth.parameters().get(parameter);
    Exact exact = all.blocks().get(parameter);
    Agreement agreement =
        new Agreement(
            new Exact(part(exact.values()), part(exact.doubts())),
            Agreement.of(all.blocks(), parameter).nothing());
    Optional<Claim> own =
        claim
            .filter(each -> each.values().length == whole.start().size())
            .map(each -> new Claim(each.shape(), part(each.values())));
    return new Reading.Block(
        claim.map(Claim::shape).orElse(List.of()),
        own.or(() -> claim).map(Claim::values).orElse(new double[0]),
        agreement.exact().values(),
        part(whole.start().toDoubles()),
        own.isPresent() && agreement.verdict(own.get(), whole.shape()) != Verdict.WRONG,
        agreement.tolerance());
  }

  private double[] part(double[] values) {
    return Arrays.copyOfRange(values, from, Math.min(to, values.length));
  }
}
