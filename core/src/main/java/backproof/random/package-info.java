/** NumPy's legacy random generator, bit for bit. */
@NullMarked
package backproof.random;

import org.jspecify.annotations.NullMarked;
