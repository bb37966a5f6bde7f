/** What stands under an address: snapshots and versions of experiments, read from the store. */
@NullMarked
package backproof.server.publication;

import org.jspecify.annotations.NullMarked;
