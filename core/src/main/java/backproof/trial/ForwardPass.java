package backproof.trial;

import backproof.binding.ForwardResult;
import backproof.binding.Moved;

/**
 * What a forward pass gave where the truth is known, for the backward pass that goes on from there.
 *
 * @param moved the parameters that it was given
 */
record ForwardPass(Truth truth, Moved moved, ForwardResult result, double cost) {}
