/** The form of a program: tokens, syntax tree, parser, places. It knows nothing of evaluation. */
@NullMarked
package backproof.python.syntax;

import org.jspecify.annotations.NullMarked;
