package backproof.tape;

import backproof.array.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What runs again, in order, when a leaf has moved. At first each step is asked which part of its
 * output must change. Behind the last step that ever spared anything lies the tail, whose steps run
 * as a whole or, where nothing reaches them, not at all.
 */
final class Route {
  private final Replay[] replays;
  private final boolean[] seenWhole;
  private final boolean[] sparing;
  private int tail;
  private Change[] entrances = {};
  private boolean tailMustRun;

  Route(List<Replay> replays) {
    this.replays = replays.toArray(new Replay[0]);
    this.seenWhole = new boolean[this.replays.length];
    this.sparing = new boolean[this.replays.length];
    this.tail = this.replays.length;
  }

  /** Runs everything as a whole. */
  void runAll() {
    for (Replay replay : replays) {
      replay.runWhole();
    }
  }

  /** Runs what hangs on the changes that the leaf's storage tells. */
  void run() {
    for (int i = 0; i < tail; i++) {
      runPart(i);
    }
    if (reachesTail()) {
      for (int i = tail; i < replays.length; i++) {
        replays[i].step.run();
      }
    }
    if (tail > 0 && seenWhole[tail - 1] && !sparing[tail - 1]) {
      growTail();
    }
  }

  private void runPart(int i) {
    Replay replay = replays[i];
    if (!replay.inParts) {
      replay.runWhole();
      seenWhole[i] = true;
      return;
    }
    replay.written.clear();
    if (replay.readsChange()) {
      replay.step.update(replay.read, replay.written);
      boolean isWhole = replay.written.isWhole();
      seenWhole[i] = seenWhole[i] || isWhole;
      sparing[i] = sparing[i] || !isWhole;
    }
  }

  private boolean reachesTail() {
    for (Change entrance : entrances) {
      if (!entrance.isEmpty()) {
        return true;
      }
    }
    return tailMustRun;
  }

  private void growTail() {
    while (tail > 0 && seenWhole[tail - 1] && !sparing[tail - 1]) {
      tail--;
      tailMustRun = tailMustRun || !replays[tail].inParts;
    }
    List<Change> outside = new ArrayList<>();
    Set<Change> inside = new HashSet<>();
    for (int i = tail; i < replays.length; i++) {
      for (Change change : replays[i].read) {
        if (!inside.contains(change) && !outside.contains(change)) {
          outside.add(change);
        }
      }
      inside.add(replays[i].written);
    }
    entrances = outside.toArray(new Change[0]);
  }
}
