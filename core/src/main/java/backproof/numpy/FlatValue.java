package backproof.numpy;

import backproof.array.Elementwise;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Scatter;
import backproof.array.Selection;
import backproof.array.Shape;
import backproof.python.BuiltinType;
import backproof.python.Cursor;
import backproof.python.Operators;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** {@code a.flat}: the elements of an array in C order, readable and writable one by one. */
record FlatValue(Numeric owner) implements Value {
  private static final BuiltinType TYPE = BuiltinType.of("numpy.flatiter", Types.OBJECT);

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<numpy.flatiter object>";
  }

  NdArray vector() {
    return Indexing.flat(owner.workspace(), owner.array());
  }

  @Override
  public int length() {
    return owner.array().size();
  }

  @Override
  public Value item(Value index) {
    return owner.workspace().array(vector()).item(index);
  }

  @Override
  public void setItem(Value index, Value value) {
    Workspace workspace = owner.workspace();
    NdArray array = owner.array();
    Optional<NdArray> view = array.reshaped(Shape.of(array.size()));
    if (view.isPresent()) {
      workspace.array(view.get()).setItem(index, value);
      return;
    }
    NdArray given = Conversion.array(workspace, value, array.dtype());
    NdArray numbers = NdArray.ofLongs(Shape.of(1), Operators.index(index));
    Selection place =
        Errors.guarded(
            () -> Selection.of(Shape.of(array.size()), List.of(new Index.Positions(numbers))));
    workspace.applyInto(new Scatter(place, false), array, given);
  }

  @Override
  public Cursor iterate() {
    return owner.workspace().array(vector()).iterate();
  }

  /** A copy of an array's elements as a vector of its own. */
  static NdArray copy(Workspace workspace, NdArray array) {
    return Indexing.flat(workspace, workspace.apply(new Elementwise.Copy(array.dtype()), array));
  }
}
