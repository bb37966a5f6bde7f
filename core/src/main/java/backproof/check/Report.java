package backproof.check;

import java.util.List;

/**
 * What a check found; the same record becomes JSON and HTML.
 *
 * @param difference formula (3) over all parameters: ||grad - gradapprox|| / (||grad|| +
 *     ||gradapprox||)
 * @param message the lesson's sentence with the difference
 * @param reasons why the verdict is what it is, in sentences a learner can read
 * @param parameters how many entries all blocks have together
 * @param evaluations how often the cost was evaluated for {@code gradapprox}
 */
public record Report(
    double cost,
    double difference,
    Settings settings,
    String message,
    Verdict verdict,
    List<String> reasons,
    int parameters,
    int evaluations,
    List<BlockReport> blocks) {}
