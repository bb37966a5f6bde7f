/** The saved experiment, its JSON, presets, and the way from three cells of text to a report. */
@NullMarked
package backproof.experiment;

import org.jspecify.annotations.NullMarked;
