/** Numerical gradients, their comparison with the analytic ones, and the report. */
@NullMarked
package backproof.check;

import org.jspecify.annotations.NullMarked;
