/** Running the server: the log and the health check. */
@NullMarked
package backproof.server.ops;

import org.jspecify.annotations.NullMarked;
