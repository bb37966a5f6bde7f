/**
 * The page script: it enhances pages that are already complete, checks again as the user types, and
 * places what the worker answers. Compiled to JavaScript; the only package that touches the DOM.
 */
@NullMarked
package backproof.page;

import org.jspecify.annotations.NullMarked;
