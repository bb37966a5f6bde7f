/**
 * From an experiment to its outcome: one check, the studies that are asked for, the plan of an
 * export, and the JSON of all of them.
 */
@NullMarked
package backproof.laboratory;

import org.jspecify.annotations.NullMarked;
