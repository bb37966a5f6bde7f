/**
 * Tests that keep the house in order: arrows between packages, formatting, rules of the sources.
 */
@NullMarked
package backproof.house;

import org.jspecify.annotations.NullMarked;
