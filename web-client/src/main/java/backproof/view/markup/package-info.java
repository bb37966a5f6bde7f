/** The only place that may hand unescaped text to the markup library. */
@NullMarked
package backproof.view.markup;

import org.jspecify.annotations.NullMarked;
