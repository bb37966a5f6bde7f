/** What a route answers, as a value, and how it is sent. */
@NullMarked
package backproof.server.answer;

import org.jspecify.annotations.NullMarked;
