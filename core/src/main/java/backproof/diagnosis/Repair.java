package backproof.diagnosis;

import java.util.Set;

/**
 * An edit that was tried and helps at every point.
 *
 * @param mended the numbers of the blocks that are right with it and were wrong without
 * @param isComplete whether everything is right with it
 * @param rank how far-fetched it is, all things considered
 */
record Repair(Site site, Edit edit, Set<Integer> mended, boolean isComplete, int rank) {}
