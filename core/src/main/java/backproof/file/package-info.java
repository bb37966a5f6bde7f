/**
 * Experiments as files: notebooks, Python scripts and JSON, in and out. What is read may be
 * anybody's notebook; the functions to check are then found by how they are called.
 */
@NullMarked
package backproof.file;

import org.jspecify.annotations.NullMarked;
