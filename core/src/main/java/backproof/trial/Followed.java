package backproof.trial;

import backproof.array.NdArray;
import backproof.diagnosis.Seen;
import backproof.tape.Recorder;
import backproof.tape.Sweep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What forward gives names to while it is recorded, and how fast the cost rises with it. */
final class Followed {
  private final Recorder recorder;

  /** In the order of their moments; of an array that is written piece by piece the last. */
  private final Map<String, Moment> moments = new LinkedHashMap<>();

  Followed(Recorder recorder) {
    this.recorder = recorder;
  }

  /**
   * @param maker the instruction that made all of the array; empty where several did
   */
  private record Moment(int place, OptionalInt maker, int instructions, NdArray array) {}

  void add(int place, NdArray array) {
    OptionalInt maker = recorder.maker(array);
    if (maker.isPresent() || recorder.isGathered(array)) {
      String key = place + (maker.isPresent() ? " " + moments.size() : "");
      moments.remove(key);
      moments.put(key, new Moment(place, maker, recorder.count(), array));
    }
  }

  /** After the recording. */
  List<Seen> slopes(Sweep sweep) {
    Map<Moment, Integer> kept = new LinkedHashMap<>();
    for (Moment each : moments.values()) {
      if (each.maker().isEmpty()) {
        kept.put(each, sweep.keep(each.instructions(), each.array()));
      }
    }
    sweep.gradient();
    List<Seen> slopes = new ArrayList<>();
    for (Moment each : moments.values()) {
      double[] values =
          each.maker().isPresent()
              ? sweep.slope(each.maker().getAsInt()).map(NdArray::toDoubles).orElse(new double[0])
              : sweep.slopesThen(kept.getOrDefault(each, 0));
      if (values.length > 0) {
        slopes.add(new Seen(each.place(), values));
      }
    }
    return slopes;
  }
}
