/** The files that pages are made of, by names that carry their content's hash. */
@NullMarked
package backproof.server.asset;

import org.jspecify.annotations.NullMarked;
