package backproof.trial;

import backproof.check.Block;
import backproof.check.Landscape;
import backproof.tape.Tape;
import backproof.tape.Tie;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A recorded forward pass that can be computed again without running the program. */
interface Replay {
  /** Empty where the program would take another path for this value. */
  OptionalDouble cost(int parameter, int entry, double value);

  /** A number for where the last cost lay: another one wherever a kink lies between. */
  long side();

  /** After {@link #side}: the first decision that came out otherwise than in the recording. */
  Optional<Tie> changed();

  /** The same in float32; empty where the program would take another path in it. */
  Optional<Landscape> inSinglePrecision(List<Block> blocks);

  /** What is replayed. */
  Tape tape();

  /** About how many elementary operations one cost takes. */
  long work();
}
