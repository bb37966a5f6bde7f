package backproof.experiment.file;

import java.util.Optional;

/**
 * A place where forward and backward are called one after the other.
 *
 * @param host the function in which they stand; empty at the top of the file
 * @param position of the piece with the first of the calls: in the file, or in the body of the host
 * @param cost the function that makes one number of what forward returned
 */
record Site(
    Optional<Functions.Facts> host,
    int position,
    CallFact forward,
    Optional<CallFact> cost,
    Optional<CallFact> backward) {}
