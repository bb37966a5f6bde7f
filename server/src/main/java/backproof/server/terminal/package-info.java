/** The command {@code check}: a file in, a report for a terminal or for a program out. */
@NullMarked
package backproof.server.terminal;

import org.jspecify.annotations.NullMarked;
