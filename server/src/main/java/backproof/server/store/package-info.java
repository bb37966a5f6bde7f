/** Snapshots, kept in SQLite or PostgreSQL. */
@NullMarked
package backproof.server.store;

import org.jspecify.annotations.NullMarked;
