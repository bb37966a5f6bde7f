package backproof.server.publication;

import backproof.server.store.Kept;

/**
 * What an address stands for at the moment: while it is the same, so is all that is made of it.
 *
 * @param address what was asked for, as a snapshot, an experiment or one of its versions
 */
record Standing(String address, Kept.State state) {}
