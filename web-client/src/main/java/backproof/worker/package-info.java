/** The compute worker: a request in JSON comes in, the judged experiment goes out. */
@NullMarked
package backproof.worker;

import org.jspecify.annotations.NullMarked;
