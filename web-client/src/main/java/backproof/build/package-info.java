/** What the compiler for the browser is told to leave out; runs in the build and nowhere else. */
@NullMarked
package backproof.build;

import org.jspecify.annotations.NullMarked;
