package backproof.numpy;

import backproof.python.Arguments;
import backproof.python.BuiltinType;
import backproof.python.NoneValue;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.Map;
import java.util.Optional;

/** A {@code np.random.RandomState} object: the functions of np.random with a stream of its own. */
record RandomStateValue(Type type, Map<String, Value> methods) implements Value {

  /** The class, whose call makes a new stream. */
  static Type type(Workspace workspace) {
    return BuiltinType.of("numpy.random.mtrand.RandomState", Types.OBJECT)
        .withConstructor(arguments -> create(workspace, arguments));
  }

  private static Value create(Workspace workspace, Arguments arguments) {
    Value seed =
        arguments.positional().isEmpty()
            ? arguments.keywords().getOrDefault("seed", NoneValue.NONE)
            : arguments.positional().get(0);
    Generators own = new Generators();
    own.seed(Generators.stateOf(workspace, seed));
    Map<String, Value> methods = Numpy.table(RandomFunctions.rows(workspace, own));
    Numpy.refuse(methods, "RandomState.", RefusedValue.RANDOM);
    return new RandomStateValue(workspace.types().randomState(), methods);
  }

  @Override
  public String repr() {
    return "RandomState(MT19937)";
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return Optional.ofNullable(methods.get(name));
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
