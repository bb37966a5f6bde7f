package backproof.numpy;

import backproof.python.Arguments;
import backproof.python.BuiltinType;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** A name of NumPy that is not covered here: it can be imported, and says so when it is used. */
record RefusedValue(String name) implements Value {
  private static final BuiltinType TYPE = BuiltinType.of("refused", Types.OBJECT);

  /** Names of {@code np} that programs may meet elsewhere. */
  static final List<String> NUMPY =
      List.of(
          "int8",
          "int16",
          "uint8",
          "uint16",
          "uint32",
          "uint64",
          "longdouble",
          "complex64",
          "complex128",
          "object_",
          "str_",
          "datetime64",
          "matrix",
          "fft",
          "ma",
          "polynomial",
          "lib",
          "char",
          "poly1d",
          "polyfit",
          "polyval",
          "vectorize",
          "apply_along_axis",
          "save",
          "savez",
          "load",
          "savetxt",
          "loadtxt",
          "genfromtxt",
          "fromfile",
          "frombuffer",
          "fromiter",
          "fromfunction",
          "frompyfunc",
          "insert",
          "delete",
          "histogram",
          "percentile",
          "quantile",
          "interp",
          "convolve",
          "correlate",
          "gradient",
          "cov",
          "corrcoef",
          "isin",
          "union1d",
          "intersect1d",
          "setdiff1d",
          "digitize",
          "searchsorted",
          "trapezoid",
          "cross",
          "kron",
          "lexsort",
          "partition",
          "argpartition",
          "choose",
          "select",
          "piecewise",
          "put",
          "putmask",
          "place",
          "ix_",
          "mgrid",
          "ogrid",
          "indices",
          "s_",
          "nanmean",
          "nanstd",
          "nanvar",
          "dstack",
          "rot90",
          "block",
          "dsplit",
          "hsplit",
          "vsplit",
          "apply_over_axes",
          "einsum_path",
          "packbits",
          "real",
          "imag",
          "conj",
          "angle",
          "sinc",
          "i0",
          "modf",
          "frexp",
          "ldexp",
          "nextafter",
          "spacing",
          "gcd",
          "lcm");

  static final List<String> RANDOM =
      List.of(
          "default_rng",
          "Generator",
          "PCG64",
          "MT19937",
          "get_state",
          "set_state",
          "beta",
          "gamma",
          "poisson",
          "multinomial",
          "multivariate_normal",
          "laplace",
          "lognormal",
          "geometric",
          "dirichlet",
          "chisquare",
          "standard_t",
          "triangular",
          "random_integers",
          "bytes",
          "logistic",
          "gumbel",
          "weibull",
          "pareto",
          "rayleigh",
          "vonmises",
          "zipf");

  static final List<String> LINALG =
      List.of(
          "svd",
          "eig",
          "eigh",
          "eigvals",
          "eigvalsh",
          "qr",
          "cholesky",
          "pinv",
          "lstsq",
          "matrix_rank",
          "matrix_power",
          "cond",
          "slogdet",
          "multi_dot");

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<" + name + ", which is not available here>";
  }

  @Override
  public Value call(Arguments arguments) {
    throw Errors.notCovered(name);
  }

  @Override
  public Value item(Value index) {
    throw Errors.notCovered(name);
  }

  @Override
  public Optional<Value> findAttribute(String attribute) {
    if (attribute.startsWith("__")) {
      return Optional.empty();
    }
    throw Errors.notCovered(name + "." + attribute);
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
