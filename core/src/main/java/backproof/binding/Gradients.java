package backproof.binding;

import backproof.python.Value;
import java.util.List;

/**
 * Gradients as a program returned them.
 *
 * @param names of its items, or of the whole; empty text for what is not a plain name
 * @param targets the names that a call in the cells gives them
 */
record Gradients(Value value, List<String> names, List<String> targets) {}
