/** Recording the array operations of a run and replaying them for moved parameters. */
@NullMarked
package backproof.tape;

import org.jspecify.annotations.NullMarked;
