/** What every answer must carry, and what a stranger may use. */
@NullMarked
package backproof.server.guard;

import org.jspecify.annotations.NullMarked;
