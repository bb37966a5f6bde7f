/**
 * Arithmetic that gives the same bits everywhere: elementary functions and decimal text.
 *
 * <p>A rule for every formula in doubles, here and wherever the compiler to JavaScript gets to see
 * it: it prints {@code s + (a + b)} as {@code s + a + b} and {@code s * (a * b)} as {@code s * a *
 * b}, also where {@code a + b} stood in a local variable or in a small method of its own, because
 * it puts such an expression in place of its only use. So the right operand of {@code +} must not
 * be a sum or a difference, and the right operand of {@code *} not a product or a quotient: write
 * {@code (a + b) + s}, or, where both operands are sums, {@code s - -t}. The right operands of
 * {@code -} and {@code /} keep their parentheses.
 *
 * <p>A cast to {@code float} does not round there either; {@link Elementary#toFloat} does.
 */
@NullMarked
package backproof.number;

import org.jspecify.annotations.NullMarked;
