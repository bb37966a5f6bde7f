package backproof.numpy;

import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Shape;
import backproof.python.Raise;
import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.List;

/** A parsed {@code einsum} subscript: the letters of each operand's axes and of the result's. */
record Einsum(List<String> inputs, String output) {

  /** Reads the text, with NumPy's rule for a missing right side: single letters, sorted. */
  static Einsum parse(String text, List<NdArray> operands) {
    String plain = text.replace(" ", "");
    if (plain.contains(".")) {
      throw Errors.notCovered("np.einsum with an ellipsis");
    }
    int arrow = plain.indexOf("->");
    String left = arrow < 0 ? plain : plain.substring(0, arrow);
    List<String> inputs = parts(left);
    if (inputs.size() != operands.size()) {
      throw Raise.valueError(
          (inputs.size() < operands.size() ? "fewer" : "more")
              + " operands provided to einstein sum function than specified in the subscripts"
              + " string");
    }
    String output = arrow < 0 ? implicit(left) : plain.substring(arrow + 2);
    return new Einsum(inputs, output);
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
      parts.add(text.substring(from, comma));
      from = comma + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static String implicit(String text) {
    StringBuilder single = new StringBuilder();
    for (char letter = 'A'; letter <= 'z'; letter++) {
      int first = text.indexOf(letter);
      if (Letters.isLetter(letter) && first >= 0 && text.indexOf(letter, first + 1) < 0) {
        single.append(letter);
      }
    }
    return single.toString();
  }

  /** All operands are laid over the axes of all letters, multiplied, and summed. */
  NdArray run(Workspace workspace, List<NdArray> operands) {
    String letters = letters();
    checkLengths(operands, letters);
    NdArray product = placed(workspace, operands.get(0), inputs.get(0), letters);
    for (int i = 1; i < operands.size(); i++) {
      NdArray next = placed(workspace, operands.get(i), inputs.get(i), letters);
      product = ElementwiseFunctions.binary(workspace, BinaryUfunc.MULTIPLY, product, next);
    }
    int summed = letters.length() - output.length();
    if (summed == 0) {
      return operands.size() == 1 ? workspace.copy(product) : product;
    }
    int[] axes = new int[summed];
    for (int i = 0; i < summed; i++) {
      axes[i] = output.length() + i;
    }
    return workspace.apply(new Reduce(Reduction.SUM, false, axes), product);
  }

  /** Where a letter stands for two lengths, NumPy tells how the operands were laid out. */
  private void checkLengths(List<NdArray> operands, String letters) {
    int[] lengths = new int[letters.length()];
    boolean fits = true;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < operands.size(); i++) {
      NdArray operand = operands.get(i);
      if (operand.rank() != inputs.get(i).length()) {
        return;
      }
      StringBuilder laid = new StringBuilder();
      for (int k = 0; k < lengths.length; k++) {
        int axis = inputs.get(i).indexOf(letters.charAt(k));
        boolean named = axis >= 0 && axis < operand.rank();
        int length = named ? operand.shape().length(axis) : 1;
        fits &= length == 1 || lengths[k] <= 1 || lengths[k] == length;
        lengths[k] = Math.max(lengths[k], length);
        if (named || !laid.isEmpty()) {
          laid.append(laid.isEmpty() ? "" : ",").append(named ? length + "" : "newaxis");
        }
      }
      text.append(operand.shape()).append("->(").append(laid).append(") ");
    }
    if (!fits) {
      throw Raise.valueError(
          "operands could not be broadcast together with remapped shapes [original->remapped]: "
              + text);
    }
  }

  /** The output's letters, then those that are summed over. */
  private String letters() {
    StringBuilder all = new StringBuilder(output);
    for (String input : inputs) {
      for (int i = 0; i < input.length(); i++) {
        if (all.indexOf(input.substring(i, i + 1)) < 0) {
          all.append(input.charAt(i));
        }
      }
    }
    for (int i = 0; i < output.length(); i++) {
      if (output.indexOf(output.charAt(i), i + 1) >= 0) {
        throw Raise.valueError(
            "einstein sum subscripts string includes output subscript '"
                + output.charAt(i)
                + "' multiple times");
      }
      if (String.join("", inputs).indexOf(output.charAt(i)) < 0) {
        throw Raise.valueError(
            "einstein sum subscripts string included output subscript '"
                + output.charAt(i)
                + "' which never appeared in an input");
      }
    }
    return all.toString();
  }

  private static NdArray placed(
      Workspace workspace, NdArray operand, String given, String letters) {
    if (operand.rank() != given.length()) {
      throw Raise.valueError(
          operand.rank() > given.length()
              ? "operand has more dimensions than subscripts given in einstein sum, but no '...'"
                  + " ellipsis provided to broadcast the extra dimensions."
              : "einstein sum subscripts string contains too many subscripts for operand 0");
    }
    NdArray array = operand;
    String own = given;
    for (int i = 0; i < own.length(); i++) {
      int twin = own.indexOf(own.charAt(i), i + 1);
      if (twin >= 0) {
        array = diagonal(workspace, array, i, twin);
        own = own.substring(0, twin) + own.substring(twin + 1);
        i--;
      }
    }
    int[] order = new int[own.length()];
    Index[] spread = new Index[letters.length()];
    int next = 0;
    for (int i = 0; i < spread.length; i++) {
      int axis = own.indexOf(letters.charAt(i));
      spread[i] = axis < 0 ? new Index.NewAxis() : Index.Slice.ALL;
      if (axis >= 0) {
        order[next++] = axis;
      }
    }
    return array.transposed(order).view(spread);
  }

  /** The diagonal over two axes, left where the first one was. */
  private static NdArray diagonal(Workspace workspace, NdArray array, int first, int second) {
    int length = array.shape().length(first);
    if (length != array.shape().length(second)) {
      throw Raise.valueError("dimensions in operand 0 for collapsing index do not match");
    }
    long[] places = new long[length];
    for (int i = 0; i < length; i++) {
      places[i] = i;
    }
    NdArray last = array.swapAxes(first, -2).rank() == 2 ? array : moved(array, first, second);
    Index.Positions all = new Index.Positions(NdArray.ofLongs(Shape.of(length), places));
    NdArray picked = Selections.get(workspace, last, List.of(new Index.Ellipsis(), all, all));
    int[] order = new int[picked.rank()];
    int next = 0;
    for (int i = 0; i < order.length; i++) {
      order[i] = i == first ? picked.rank() - 1 : next++;
    }
    return picked.transposed(order);
  }

  private static NdArray moved(NdArray array, int first, int second) {
    int[] order = new int[array.rank()];
    int next = 0;
    for (int i = 0; i < array.rank(); i++) {
      if (i != first && i != second) {
        order[next++] = i;
      }
    }
    order[next++] = first;
    order[next] = second;
    return array.transposed(order);
  }
}
