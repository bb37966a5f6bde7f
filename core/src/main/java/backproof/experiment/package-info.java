/** The saved experiment: three cells and settings, its canonical JSON, and the presets. */
@NullMarked
package backproof.experiment;

import org.jspecify.annotations.NullMarked;
