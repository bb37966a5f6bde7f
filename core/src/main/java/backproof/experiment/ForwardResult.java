package backproof.experiment;

import backproof.python.Value;
import java.util.Optional;

/**
 * What forward returned: the cost and, where it returned a tuple, what it keeps for backward (or
 * the gradients, where the backward cell is empty).
 */
record ForwardResult(Value cost, Optional<Value> second) {}
