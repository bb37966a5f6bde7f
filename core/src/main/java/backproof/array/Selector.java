package backproof.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Works out a {@link Selection}. Index arrays broadcast together; their axes come where the first
 * of them stood if they stand side by side, else first.
 */
final class Selector {
  private final Subscript walk;
  private final Shape source;
  private final List<NdArray> arrays = new ArrayList<>();
  private final List<Integer> axes = new ArrayList<>();
  private final int[] strides;
  private int insertAt = -1;
  private boolean apart;
  private boolean justSeen;

  Selector(Shape source, List<Index> subscript) {
    this.source = source;
    this.strides = source.strides();
    this.walk = new Subscript(source, strides, 0, subscript);
    boolean hasArrays =
        subscript.stream().anyMatch(i -> i instanceof Index.Positions || i instanceof Index.Mask);
    for (Index item : subscript) {
      take(item, hasArrays);
    }
    walk.finish();
  }

  private void take(Index item, boolean hasArrays) {
    boolean isArray =
        item instanceof Index.Positions
            || item instanceof Index.Mask
            || (hasArrays && item instanceof Index.At);
    if (isArray && insertAt >= 0 && !justSeen) {
      apart = true;
    }
    if (isArray && insertAt < 0) {
      insertAt = walk.kept();
    }
    justSeen = isArray;
    switch (item) {
      case Index.At at -> {
        if (hasArrays) {
          add(NdArray.scalar(at.position()));
        } else {
          walk.fix(at.position());
        }
      }
      case Index.Slice slice -> walk.slice(slice);
      case Index.NewAxis none -> walk.add(1, 0);
      case Index.Ellipsis rest -> walk.rest();
      case Index.Positions positions -> add(positions.array());
      case Index.Mask mask -> addMask(mask.array());
    }
  }

  private void add(NdArray positions) {
    arrays.add(positions);
    axes.add(walk.axis());
    walk.skip(1);
  }

  private void addMask(NdArray mask) {
    for (int i = 0; i < mask.rank(); i++) {
      int have = source.length(walk.axis() + i);
      int given = mask.shape().length(i);
      if (have != given) {
        throw new ArrayException(
            ArrayException.Kind.INDEX,
            "boolean index did not match indexed array along axis "
                + (walk.axis() + i)
                + "; size of axis is "
                + have
                + " but size of corresponding boolean axis is "
                + given);
      }
    }
    if (mask.rank() == 0) {
      arrays.add(
          NdArray.ofLongs(Shape.of(mask.boolAt(0) ? 1 : 0), new long[mask.boolAt(0) ? 1 : 0]));
      axes.add(-1);
      return;
    }
    for (NdArray positions : Selection.nonzero(mask)) {
      add(positions);
    }
  }

  Selection selection() {
    Shape sliced = walk.shape();
    NdArray slices =
        new NdArray(DType.BOOL, Storage.of(new long[0]), sliced, walk.strides(), walk.offset());
    if (arrays.isEmpty()) {
      int[] places = new int[sliced.elements()];
      for (int i = 0; i < places.length; i++) {
        places[i] = slices.place(i);
      }
      return new Selection(sliced, places);
    }
    Shape common = common();
    int[] picked = picked(common);
    int before = apart ? 0 : insertAt;
    int[] lengths = new int[sliced.rank() + common.rank()];
    int outer = 1;
    for (int i = 0; i < lengths.length; i++) {
      if (i < before) {
        lengths[i] = sliced.length(i);
        outer *= lengths[i];
      } else if (i < before + common.rank()) {
        lengths[i] = common.length(i - before);
      } else {
        lengths[i] = sliced.length(i - common.rank());
      }
    }
    return new Selection(Shape.of(lengths), spread(slices, picked, outer));
  }

  private static int[] spread(NdArray slices, int[] picked, int outer) {
    int[] places = new int[slices.size() * picked.length];
    if (places.length == 0) {
      return places;
    }
    int inner = slices.size() / outer;
    int next = 0;
    for (int i = 0; i < outer; i++) {
      for (int pick : picked) {
        for (int j = 0; j < inner; j++) {
          places[next++] = slices.place(i * inner + j) + pick;
        }
      }
    }
    return places;
  }

  private Shape common() {
    Shape[] shapes = new Shape[arrays.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = arrays.get(i).shape();
    }
    try {
      return Shape.broadcast(shapes);
    } catch (ArrayException mismatch) {
      StringBuilder text =
          new StringBuilder(
              "shape mismatch: indexing arrays could not be broadcast together with shapes ");
      for (Shape shape : shapes) {
        text.append(shape).append(' ');
      }
      throw new ArrayException(ArrayException.Kind.INDEX, text.toString());
    }
  }

  private int[] picked(Shape common) {
    int[] picked = new int[common.elements()];
    Arrays.fill(picked, 0);
    for (int k = 0; k < arrays.size(); k++) {
      int axis = axes.get(k);
      if (axis >= 0) {
        NdArray positions = arrays.get(k).broadcastTo(common);
        for (int i = 0; i < picked.length; i++) {
          int position = Subscript.position(positions.longAt(i), axis, source.length(axis));
          picked[i] += position * strides[axis];
        }
      }
    }
    return picked;
  }
}
