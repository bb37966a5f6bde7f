/** Pages: an experiment or a message, whole, before any script runs. */
@NullMarked
package backproof.server.page;

import org.jspecify.annotations.NullMarked;
