package backproof.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text for readers of the reference, which no program sees: the build for the browser's
 * worker passes null in its place. Such a text is a constant, so that nothing of it is left.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Documentation {}
