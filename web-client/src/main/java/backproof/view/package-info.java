/** What the reader sees: outcomes and pages as HTML and SVG, without a browser or a server. */
@NullMarked
package backproof.view;

import org.jspecify.annotations.NullMarked;
