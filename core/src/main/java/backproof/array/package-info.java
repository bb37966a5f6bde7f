/** Strided arrays as NumPy has them, and the operations on them; knows nothing of Python. */
@NullMarked
package backproof.array;

import org.jspecify.annotations.NullMarked;
