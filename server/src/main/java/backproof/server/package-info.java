/** The server: start, configuration, and the one table of routes. */
@NullMarked
package backproof.server;

import org.jspecify.annotations.NullMarked;
