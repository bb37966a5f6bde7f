/** The pages in a real browser, driven by Playwright. */
@NullMarked
package backproof.browser;

import org.jspecify.annotations.NullMarked;
