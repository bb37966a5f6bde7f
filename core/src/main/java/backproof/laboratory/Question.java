package backproof.laboratory;

import java.util.Optional;

/**
 * What is asked for beyond the verdict. The compiler of the browser's worker leaves out what
 * answers it where nothing makes one, but only behind an interface: the methods of a class are
 * compiled in with whoever calls them.
 */
interface Question {
  Studies studies(Inquiry.Bench bench);

  /** What was asked for and cannot be had. */
  Optional<String> missing(Studies studies);
}
