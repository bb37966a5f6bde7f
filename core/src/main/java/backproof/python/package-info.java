/**
 * The language: lexer, parser, syntax tree, interpreter, values, errors with their place, limits.
 */
@NullMarked
package backproof.python;

import org.jspecify.annotations.NullMarked;
