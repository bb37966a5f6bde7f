package backproof.reference;

import backproof.numpy.LibraryText;
import backproof.python.BuiltinFunction;
import backproof.python.NoneValue;
import java.util.HashMap;
import java.util.Map;

/**
 * The words about functions that are written in Python: one line each, the name in front. Their
 * parameters are in their text.
 */
final class LibraryDocs {
  private static final String DEFINITION = "\ndef ";

  private static final String NUMPY =
      """
      asanyarray the values as an array, the same one where it is one already
      asfortranarray the values as an array; the order in memory stays as it is here
      einsum sums of products, where letters name the axes: 'ij,jk->ik' is a matrix product
      tri ones at and below the k-th diagonal, zeros above
      diagflat the matrix with the elements of v on its k-th diagonal
      vander the powers of x as columns, the highest first
      logspace num values from base**start to base**stop, with evenly spaced exponents
      geomspace num values from start to stop, each the same multiple of the one before
      indices for each axis an array of the places along it
      ix_ indices that pick whole rows and columns, as in a[np.ix_(rows, columns)]
      fromfunction the array that a function gives for the places of a shape
      fromiter a vector of the items of an iterable
      isscalar whether a value is a number or text and not an array
      issubdtype whether a dtype is one of a class such as np.floating
      promote_types the dtype that holds the values of both
      result_type the dtype of the sum of such arrays and dtypes
      finfo the limits of a floating-point dtype: eps, max, min, tiny and others
      iinfo the limits of an integer dtype: max, min and bits
      isposinf whether the elements are inf
      isneginf whether the elements are -inf
      float_power x1 to the power x2, always as floats
      divmod the quotient rounded down and the remainder
      sinc sin(pi x) / (pi x), and 1 at 0
      gcd the greatest common divisor, element by element
      lcm the least common multiple, element by element
      real the real parts
      meshgrid from vectors of coordinates the matrices of a grid
      array_str the text that print shows of an array
      array_repr the text of an array as code: array([1, 2])
      printoptions a context in which arrays are shown in another way
      geterr what happens on overflow, division by zero and the like, as a dict
      seterr sets what happens there: ignore, warn or raise, and no warning is shown here
      errstate a context with other settings of seterr
      iterable whether a for loop can go over y
      astype x converted to a dtype
      asarray_chkfinite the values as an array; inf and nan raise ValueError
      iscomplexobj whether an array is one of complex numbers
      linspace num values from start to stop, evenly spaced
      array_equiv whether shapes fit by broadcasting and all elements are equal
      copyto copies src into dst, where a condition holds
      interp values at x of the line through the points xp, fp
      polyval the polynomial with coefficients p, highest power first, at x
      polyfit the coefficients of the polynomial of degree deg nearest to the points
      convolve the discrete convolution of two vectors
      correlate the sums of products of two vectors, one moved along the other
      gradient the slope of f along its axes, by central differences
      trapezoid the integral of y along an axis, by the trapezoidal rule
      cross the cross product of vectors of three elements
      kron the Kronecker product: b times each element of a, laid out as blocks
      vectorize a function of arrays that calls pyfunc for each element
      ptp the largest element minus the smallest
      diff the differences of neighbours, n times
      ediff1d the differences of neighbours in the flattened array
      bincount how often each of 0, 1, 2, ... occurs, or the sums of their weights
      nanprod the product with nan counted as 1
      nancumsum the running sums with nan counted as 0
      nancumprod the running products with nan counted as 1
      nanmean the mean of the elements that are not nan
      nanvar the variance of the elements that are not nan
      nanstd the standard deviation of the elements that are not nan
      nanargmax the place of the largest element that is not nan
      nanargmin the place of the smallest element that is not nan
      nanmedian the median of the elements that are not nan
      nanpercentile the q-th percentile of the elements that are not nan
      nanquantile the q-th quantile of the elements that are not nan
      median the middle value, or the mean of the two in the middle
      quantile the value below which a part q of the elements lies, q from 0 to 1
      percentile the value below which q percent of the elements lie
      average the mean, weighted where weights are given
      searchsorted where to put v into the sorted vector a so that it stays sorted
      digitize the number of the bin that each element falls into
      histogram_bin_edges the edges that histogram would use
      histogram how many elements fall into each bin, and the edges of the bins
      cov the covariance matrix; each row is a variable
      corrcoef the correlation coefficients; each row is a variable
      isin whether each element is one of test_elements
      intersect1d the sorted values that are in both
      union1d the sorted values that are in either
      setdiff1d the sorted values of ar1 that are not in ar2
      setxor1d the sorted values that are in just one of the two
      lexsort the order that sorts by the last key, then by the one before it, and so on
      flatnonzero the places in the flattened array of what is not 0
      ravel_multi_index coordinates as places in the flattened array
      apply_along_axis what func1d gives for each vector along an axis
      take the elements at the given places
      diagonal the diagonal of a matrix, or of each one in a stack
      trace the sum of the diagonal
      matrix_transpose the last two axes exchanged
      roll the elements moved by shift places; what leaves at the end comes in at the start
      tile the whole array, laid out reps times along each axis
      flip a view with the order reversed, along all axes or one
      flipud a view with the rows in reverse order
      fliplr a view with the columns in reverse order
      column_stack vectors put side by side as columns
      moveaxis a view with axes moved to other places
      argwhere the places of the elements that are not 0: one row for each
      rollaxis a view with an axis moved to the place start
      append a new array with values at the end
      dstack arrays joined along a third axis
      atleast_3d the array, with three axes at least
      array_split as split, where the parts may differ by one in length
      split a list of equal parts, or of parts that end at the given places
      hsplit parts side by side: split along the second axis
      vsplit parts below one another: split along the first axis
      dsplit split along the third axis
      insert a new array with values put in before the given places
      delete a new array without the elements at the given places
      resize a new array of another shape, repeated or cut as needed
      rot90 a view turned by k quarters, against the clock
      broadcast_shapes the shape that arrays of these shapes broadcast to
      broadcast_arrays the arrays repeated to the shape they have in common
      block an array put together out of nested lists of blocks
      take_along_axis along an axis the elements at the places that argsort gives
      put_along_axis sets along an axis the elements at the places that argsort gives
      put sets the elements at places of the flattened array
      place sets the elements where a mask holds to vals, one after another
      putmask sets the elements where a mask holds to those of values at the same places
      fill_diagonal sets the diagonal, in place
      compress the parts along an axis for which the condition holds
      extract the elements for which the condition holds
      tril_indices the places at and below the k-th diagonal of a matrix of n rows
      triu_indices the places at and above the k-th diagonal of a matrix of n rows
      tril_indices_from the places at and below the k-th diagonal of arr
      triu_indices_from the places at and above the k-th diagonal of arr
      diag_indices the places on the diagonal of a matrix of n rows
      diag_indices_from the places on the diagonal of arr
      select of each place the choice whose condition holds first
      choose of each place the element of the choice with the number in a
      piecewise of each place the function or value whose condition holds
      trim_zeros the vector without zeros at its start and end
      nansum the sum with nan counted as 0
      nanmax the largest element that is not nan
      nanmin the smallest element that is not nan
      nan_to_num numbers in place of nan, inf and -inf
      unique the different values, sorted; on request their first places, counts and how to rebuild
      unravel_index places in the flattened array as coordinates
      tril the lower triangle, zeros above
      triu the upper triangle, zeros below
      tensordot the sum of products over so many axes, or over the given ones
      partition the elements, with the k-th where it would be after sorting; all are sorted here
      argpartition the places of partition's elements
      modf fraction and whole part, both with the sign of x
      frexp mantissa in [0.5, 1) and power of 2
      ldexp x1 * 2**x2
      logaddexp2 log2(2**x1 + 2**x2), without overflow
      nextafter the next float after x1 on the way to x2
      spacing the distance to the next float
      bitwise_count the number of ones
      binary_repr an integer as text in base 2
      base_repr an integer as text in another base
      cumulative_sum the sums so far, along an axis
      cumulative_prod the products so far, along an axis
      isreal whether the imaginary part is 0, element by element
      iscomplex whether the imaginary part is not 0, element by element
      isrealobj whether an array is none of complex numbers
      imag the imaginary parts, zeros of real numbers
      angle the angle of complex numbers; 0 or pi of real ones
      unstack the parts along an axis, as a tuple
      vecdot the sums of products along an axis
      matvec matrix times vector, of the last axes
      vecmat vector times matrix, of the last axes
      can_cast whether one dtype can be converted to another
      min_scalar_type the smallest dtype that holds a number
      apply_over_axes a function applied along one axis after the other
      unwrap angles without jumps by a period
      hanning the Hann window
      hamming the Hamming window
      blackman the Blackman window
      bartlett the triangular window
      polyadd the sum of two polynomials
      polysub the difference of two polynomials
      polymul the product of two polynomials
      polyder the derivative of a polynomial
      polyint the integral of a polynomial
      poly the polynomial with these zeros
      roots the zeros of a polynomial, where they are real
      histogram2d how many pairs fall into each cell of a grid, and the edges
      format_float_positional a number as text without an exponent
      format_float_scientific a number as text with an exponent
      """;

  private static final String LINALG =
      """
      solve x with a @ x = b
      inv the inverse of a square matrix
      slogdet the sign of the determinant and the logarithm of its size
      det the determinant of a square matrix
      matrix_power the matrix multiplied n times by itself; the inverse for negative n
      multi_dot the product of several matrices
      cholesky the lower triangle L with L @ L.T = a
      qr an orthogonal matrix Q and an upper triangle R with Q @ R = a
      svdvals the singular values, the largest first
      svd U, the singular values S and Vh with U @ diag(S) @ Vh = a
      eigh eigenvalues, the smallest first, and eigenvectors of a symmetric matrix
      eig eigenvalues and eigenvectors of a matrix, where they are real
      eigvals the eigenvalues of a matrix, where they are real
      eigvalsh the eigenvalues of a symmetric matrix, the smallest first
      matrix_rank how many rows of a matrix are independent
      cond the condition number: how much a matrix magnifies errors
      pinv the pseudo-inverse, which solves in the sense of least squares
      lstsq x with the least |a @ x - b|, the squares left, the rank, the singular values
      trace the sum of the diagonal of a matrix
      vector_norm the length of a vector; other norms by ord
      matrix_norm the Frobenius norm of a matrix; other norms by ord
      QRResult(*values) what qr gives: Q and R
      SlogdetResult(*values) what slogdet gives: sign and logabsdet
      EighResult(*values) what eigh gives: eigenvalues and eigenvectors
      EigResult(*values) what eig gives: eigenvalues and eigenvectors
      SVDResult(*values) what svd gives: U, S and Vh
      cross the vector product of vectors with three components
      tensordot the sum of products over so many axes, or over the given ones
      matrix_transpose a view with the last two axes exchanged
      """;

  private static final String TRICKS =
      """
      sliding_window_view all windows of a shape, without copying in NumPy; a copy here
      as_strided a view by shape and strides in bytes in NumPy; a copy here
      """;

  private LibraryDocs() {}

  /** The functions by where they are, {@code numpy.linalg.inv}, with their words. */
  static Map<String, BuiltinFunction> all() {
    Map<String, BuiltinFunction> functions = new HashMap<>();
    read(functions, "numpy", NUMPY);
    read(functions, "numpy.linalg", LINALG);
    read(functions, "numpy.lib.stride_tricks", TRICKS);
    StandardDocs.MODULES.forEach((module, docs) -> read(functions, module, docs));
    FurtherDocs.MODULES.forEach((module, docs) -> read(functions, module, docs));
    RareDocs.MODULES.forEach((module, docs) -> read(functions, module, docs));
    new HashMap<>(functions)
        .forEach(
            (name, function) ->
                functions.put(name.replace("numpy.char", "numpy.strings"), function));
    return functions;
  }

  private static void read(Map<String, BuiltinFunction> functions, String module, String docs) {
    String text = LibraryText.of(module, LibraryText.all());
    int end;
    for (int at = 0; at < docs.length(); at = end + 1) {
      end = docs.indexOf('\n', at);
      int word = docs.indexOf(' ', at);
      int open = docs.indexOf('(', at);
      boolean given = open >= 0 && open < word;
      int last = given ? docs.indexOf(") ", at) + 1 : word;
      String name = docs.substring(at, given ? open : word);
      int definition = text.indexOf(DEFINITION + name + "(");
      int signature = definition + DEFINITION.length();
      functions.put(
          MemberDocs.key(module, name),
          BuiltinFunction.of(
              given
                  ? docs.substring(at, last)
                  : definition < 0
                      ? name + "()"
                      : text.substring(signature, text.indexOf(":\n", signature)),
              docs.substring(last + 1, end),
              bound -> NoneValue.NONE));
    }
  }
}
