package backproof.numpy;

import java.util.List;

/** The names of the functions written in Python, which are known before their text is at hand. */
final class LibraryNames {
  static final String VALUES =
      "asanyarray asfortranarray tri diagflat vander geomspace indices mgrid ogrid ix_ fromfunction"
          + " fromiter isscalar issubdtype promote_types result_type finfo iinfo isposinf isneginf"
          + " float_power divmod sinc gcd lcm real meshgrid array_str array_repr printoptions"
          + " geterr seterr errstate iterable astype asarray_chkfinite iscomplexobj array_equiv"
          + " copyto interp polyval polyfit convolve correlate gradient trapezoid cross kron"
          + " vectorize";

  static final String SAMPLES =
      "diff ediff1d nanprod nancumsum nancumprod nanmean nanvar nanstd nanargmax "
          + "nanargmin nanmedian nanpercentile nanquantile median quantile percentile "
          + "average searchsorted digitize histogram_bin_edges histogram cov corrcoef isin "
          + "intersect1d union1d setdiff1d setxor1d lexsort flatnonzero ravel_multi_index "
          + "apply_along_axis";

  static final String PLACES =
      "take diagonal trace matrix_transpose rollaxis dstack atleast_3d hsplit vsplit "
          + "dsplit insert delete resize rot90 broadcast_shapes broadcast_arrays block "
          + "take_along_axis put_along_axis put place putmask fill_diagonal compress "
          + "extract tril_indices triu_indices tril_indices_from triu_indices_from "
          + "diag_indices diag_indices_from select choose piecewise trim_zeros";

  static final String LINALG =
      "solve inv slogdet det matrix_power multi_dot cholesky qr svdvals svd eigvalsh "
          + "matrix_rank cond pinv lstsq trace vector_norm matrix_norm";

  /** Of Python's own modules, the name of the module first. */
  static final List<String> MODULES =
      List.of(
          "functools reduce partial wraps cache lru_cache",
          "itertools chain count cycle repeat accumulate product permutations combinations"
              + " zip_longest islice takewhile dropwhile starmap",
          "time time perf_counter process_time monotonic sleep",
          "warnings catch_warnings filterwarnings simplefilter warn");

  static final String TRICKS = "sliding_window_view as_strided";

  private LibraryNames() {}
}
