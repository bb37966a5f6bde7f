package backproof.numpy;

/** The names of the functions written in Python, which are known before their text is at hand. */
final class LibraryNames {
  static final String VALUES =
      "asanyarray asfortranarray tri diagflat vander logspace geomspace indices mgrid ogrid c_ r_"
          + " ix_ fromfunction fromiter isscalar issubdtype promote_types result_type finfo iinfo"
          + " isposinf isneginf float_power divmod sinc gcd lcm real meshgrid linspace array_str"
          + " array_repr printoptions iterable astype asarray_chkfinite iscomplexobj array_equiv"
          + " copyto interp polyval polyfit convolve correlate gradient trapezoid cross kron"
          + " vectorize geterr seterr errstate";

  static final String SAMPLES =
      "diff ptp bincount ediff1d nanprod nancumsum nancumprod nanmean nanvar nanstd nanargmax "
          + "nanargmin nanmedian nanpercentile nanquantile median quantile percentile "
          + "average searchsorted digitize histogram_bin_edges histogram cov corrcoef isin "
          + "intersect1d union1d setdiff1d setxor1d lexsort flatnonzero ravel_multi_index "
          + "apply_along_axis";

  static final String PLACES =
      "take diagonal trace matrix_transpose roll tile rollaxis append dstack"
          + " atleast_3d array_split split hsplit vsplit dsplit insert"
          + " delete resize rot90 broadcast_shapes broadcast_arrays block take_along_axis"
          + " put_along_axis put place putmask fill_diagonal compress extract tril_indices"
          + " triu_indices tril_indices_from triu_indices_from diag_indices diag_indices_from"
          + " select choose piecewise trim_zeros flip flipud fliplr"
          + " column_stack moveaxis argwhere";

  static final String NUMBERS =
      "nansum nanmax nanmin nan_to_num einsum unique unravel_index tril triu tensordot "
          + "partition argpartition modf frexp ldexp logaddexp2 nextafter spacing "
          + "bitwise_count binary_repr base_repr cumulative_sum cumulative_prod isreal "
          + "iscomplex isrealobj imag angle unstack vecdot matvec vecmat can_cast "
          + "min_scalar_type apply_over_axes unwrap hanning hamming blackman bartlett "
          + "polyadd polysub polymul polyder polyint poly roots histogram2d "
          + "format_float_positional format_float_scientific";

  /** Distributions of a stream of random numbers. */
  static final String DRAWS =
      "standard_exponential standard_gamma gamma beta chisquare standard_cauchy "
          + "standard_t f lognormal rayleigh weibull power pareto laplace gumbel logistic "
          + "geometric poisson negative_binomial triangular multinomial dirichlet "
          + "multivariate_normal get_state set_state bytes choice";

  static final String LINALG =
      "solve inv slogdet det matrix_power multi_dot cholesky qr matrix_rank cond pinv lstsq "
          + "trace vector_norm matrix_norm cross tensordot matrix_transpose eigh eigvalsh eig "
          + "eigvals svd svdvals";

  /** Python's own modules. */
  static final String MODULES =
      "collections.abc functools itertools time warnings collections sys dataclasses abc enum"
          + " string operator heapq bisect statistics contextlib types random json textwrap pprint"
          + " io numbers timeit fractions os re datetime csv inspect decimal calendar logging"
          + " traceback queue base64 hashlib testCases gc_utils public_tests";

  /** Methods of arrays and NumPy scalars that are seldom used. */
  static final String METHODS = "tobytes resize compress bit_count partition argpartition";

  static final String TRICKS = "sliding_window_view as_strided";

  private LibraryNames() {}
}
