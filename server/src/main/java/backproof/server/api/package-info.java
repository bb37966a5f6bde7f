/** The JSON interface under {@code /api/v1}. */
@NullMarked
package backproof.server.api;

import org.jspecify.annotations.NullMarked;
