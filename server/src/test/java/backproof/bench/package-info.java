/** Measurements for people to run and to quote; no test asserts a time. */
@NullMarked
package backproof.bench;

import org.jspecify.annotations.NullMarked;
