/** Makes the module smaller that TeaVM has written; runs in the build and nowhere else. */
@NullMarked
package backproof.build.wasm;

import org.jspecify.annotations.NullMarked;
