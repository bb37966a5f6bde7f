/** Where a gradient goes wrong, how, and which small edit mends it. */
@NullMarked
package backproof.diagnosis;

import org.jspecify.annotations.NullMarked;
