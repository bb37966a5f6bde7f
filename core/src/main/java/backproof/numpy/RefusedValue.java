package backproof.numpy;

import backproof.python.Arguments;
import backproof.python.BuiltinType;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name of NumPy that is not covered here: it can be imported, and says so when it is used. */
record RefusedValue(String name) implements Value {
  private static final BuiltinType TYPE = BuiltinType.of("refused", Types.OBJECT);

  /** Names of {@code np} that programs may meet elsewhere. */
  static final String NUMPY =
      "angle apply_over_axes argpartition asmatrix bartlett base_repr binary_repr "
          + "bitwise_count blackman bmat broadcast busday_count busday_offset busdaycalendar byte "
          + "bytes_ can_cast cdouble char character clongdouble common_type complex128 "
          + "complex256 complex64 complexfloating core csingle ctypeslib cumulative_prod "
          + "cumulative_sum datetime64 datetime_as_string datetime_data dtypes einsum_path "
          + "emath f2py fft flatiter flexible float128 format_float_positional "
          + "format_float_scientific frexp from_dlpack frombuffer fromfile frompyfunc "
          + "fromregex fromstring genfromtxt get_include getbufsize geterrcall hamming "
          + "hanning histogram2d histogramdd i0 imag info int16 int8 is_busday iscomplex "
          + "isdtype isfortran isnat isreal isrealobj kaiser ldexp little_endian load loadtxt "
          + "logaddexp2 longdouble ma mask_indices matrix matvec memmap min_scalar_type "
          + "mintypecode modf nested_iters nextafter object_ packbits partition poly poly1d "
          + "polyadd polyder polydiv polyint polymul polynomial polysub "
          + "real_if_close rec recarray record require roots save savetxt savez "
          + "savez_compressed ScalarType sctypeDict setbufsize seterrcall short "
          + "show_config show_runtime sort_complex spacing str_ strings test timedelta64 "
          + "typecodes typename typing ubyte ufunc uint uint16 uint32 uint64 uint8 uintc "
          + "uintp ulong ulonglong unique_all unique_counts unique_inverse unique_values "
          + "unpackbits unsignedinteger unstack unwrap ushort vecdot vecmat void";

  static final String RANDOM =
      "beta BitGenerator bytes chisquare dirichlet f gamma Generator geometric "
          + "get_state gumbel hypergeometric laplace logistic lognormal logseries MT19937 "
          + "multinomial multivariate_normal negative_binomial noncentral_chisquare "
          + "noncentral_f pareto PCG64 PCG64DXSM Philox poisson power random_integers "
          + "rayleigh SeedSequence set_state SFC64 standard_cauchy standard_exponential "
          + "standard_gamma standard_t tomaxint triangular vonmises wald weibull zipf";

  static final String LINALG = "eig eigh eigvals tensorinv tensorsolve vecdot";

  static final String TESTING =
      "assert_ assert_almost_equal assert_approx_equal assert_array_almost_equal "
          + "assert_array_equal assert_array_less assert_equal assert_no_warnings "
          + "assert_raises assert_raises_regex assert_string_equal assert_warns";

  /** What arrays and NumPy scalars have as well. */
  static final String ARRAY =
      "argpartition as_integer_ratio base byteswap compress ctypes data device dump "
          + "dumps flags fromhex getfield hex imag partition resize setfield setflags "
          + "to_device tobytes tofile";

  /** The names in such a text, which costs a browser less than a list of them. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
      names.add(text.substring(from, to));
      from = to + 1;
    }
    names.add(text.substring(from));
    return names;
  }

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
