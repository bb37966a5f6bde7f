/**
 * What programs may use, for people: derived from the tables that define it, and the words that no
 * table has. Nothing that runs programs needs this room, so no browser loads it.
 */
@NullMarked
package backproof.reference;

import org.jspecify.annotations.NullMarked;
