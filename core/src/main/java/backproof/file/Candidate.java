package backproof.file;

import java.util.Optional;

/**
 * A forward function with the backward function that may belong to it.
 *
 * @param backward empty where forward returns the gradients as well
 * @param score how much speaks for it
 * @param because the evidence, as the end of a sentence
 */
record Candidate(
    Functions.Facts forward,
    Optional<Functions.Facts> backward,
    Optional<Site> site,
    int score,
    String because) {}
