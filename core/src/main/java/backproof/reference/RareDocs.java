package backproof.reference;

import java.util.Map;

/** A line for each name that programs seldom ask for and that is written in Python here. */
final class RareDocs {
  private RareDocs() {}

  static final Map<String, String> MODULES =
      Map.ofEntries(
          Map.entry(
              "numpy",
              """
              complex128(real=0, imag=0) a complex number as an array of them has
              cdouble(real=0, imag=0) another name of complex128
              complexfloating(real=0, imag=0) the class of complex NumPy numbers
              object_() the class of what arrays of objects hold
              void(records, at) a record of a structured array
              poly1d(c_or_r, r=False, variable=None) a polynomial that can be called, added and multiplied
              polydiv(u, v) quotient and remainder of two polynomials
              packbits(a, axis=None, bitorder='big') eight truth values a byte
              unpackbits(a, axis=None, count=None, bitorder='big') the bits of bytes
              frombuffer(buffer, dtype=float, count=-1, offset=0) bytes as an array of uint8
              fromstring(string, dtype=float, count=-1, *, sep='') the numbers in a text
              loadtxt(fname, dtype=float, comments='#', delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False, ndmin=0) the numbers in lines of text
              genfromtxt(fname, dtype=float, comments='#', delimiter=None, skip_header=0, skip_footer=0) the same, nan where a number is missing
              savetxt(fname, X, fmt='%.18e', delimiter=' ') writes an array as lines of text
              real_if_close(a, tol=100) the real parts where the imaginary ones are all close to 0
              mask_indices(n, mask_func, k=0) the places of a matrix that np.triu or np.tril keep
              isfortran(a) whether an array lies in memory column by column
              require(a, dtype=None, requirements=None) the values as an array
              sort_complex(a) sorted by real and then by imaginary part
              i0(x) the modified Bessel function of order 0
              kaiser(M, beta) the Kaiser window
              frompyfunc(func, nin, nout) a function of single values as one of arrays, giving objects
              unique_values(x) the different values, sorted
              unique_counts(x) the same, and how often each occurs
              broadcast(*args) walks over arrays that are broadcast together
              """),
          Map.entry(
              "numpy.random",
              """
              bytes random bytes
              """),
          Map.entry(
              "testCases",
              """
              gradient_check_n_test_case the notebook's test case: x, y and the parameters of its network
              """),
          Map.entry(
              "gc_utils",
              """
              sigmoid 1 / (1 + exp(-x))
              relu max(0, x), element by element
              dictionary_to_vector all parameters W1 to b3 as one column, and the name of each entry
              gradients_to_vector all gradients dW1 to db3 as one column
              vector_to_dictionary the parameters W1 to b3 out of such a column
              """),
          Map.entry(
              "public_tests",
              """
              forward_propagation_test accepted and not run
              backward_propagation_test accepted and not run
              gradient_check_test accepted and not run
              gradient_check_n_test accepted and not run
              predict_test_case accepted and not run
              """),
          Map.entry(
              "numpy.fft",
              """
              fft(a, n=None, axis=-1, norm=None) the discrete Fourier transform
              ifft(a, n=None, axis=-1, norm=None) its inverse
              rfft(a, n=None, axis=-1, norm=None) the transform of real numbers, frequencies from 0 up alone
              irfft(a, n=None, axis=-1, norm=None) its inverse
              fft2(a, s=None, axes=None, norm=None) the transform over two axes
              ifft2(a, s=None, axes=None, norm=None) its inverse
              fftfreq(n, d=1.0, device=None) the frequencies of fft
              rfftfreq(n, d=1.0, device=None) the frequencies of rfft
              fftshift the frequency 0 moved to the middle
              ifftshift and back again
              """),
          Map.entry(
              "numpy.ma",
              """
              MaskedArray(data, mask=False, dtype=None, fill_value=None) an array some of whose elements do not count
              MaskedConstant() the class of masked
              MaskError(*args) the class of errors about masks
              masked what stands for an element that does not count
              nomask False: every element counts
              array(data, dtype=None, copy=False, order=None, mask=False, fill_value=None) makes a MaskedArray
              masked_array(data, dtype=None, copy=False, order=None, mask=False, fill_value=None) another name of it
              masked_where elements do not count where a condition holds
              masked_invalid nan and inf do not count
              masked_equal what equals a value does not count
              masked_greater what is above a value does not count
              masked_less what is below a value does not count
              masked_not_equal what differs from a value does not count
              masked_greater_equal what is not below a value does not count
              masked_less_equal what is not above a value does not count
              masked_inside what lies inside of an interval does not count
              getmask which elements do not count
              getdata the elements, whether they count or not
              median the median of those that count
              mean the mean of those that count
              sum the sum of those that count
              filled with a value in place of what does not count
              masked_outside what lies outside of an interval does not count
              getmaskarray which elements do not count
              is_masked whether some element does not count
              """),
          Map.entry(
              "re",
              """
              compile a pattern that is ready to be searched for
              match where the text begins with the pattern
              fullmatch where the whole text is the pattern
              search the first place that fits
              findall all texts that fit, or their groups
              finditer all places that fit, one after the other
              sub the text with what fits replaced, by a text or by what a function gives
              subn the same, and how often
              split the parts between what fits
              escape the text as a pattern of itself
              purge forgets the patterns that were compiled
              error(msg, pattern=None, pos=None) the class of errors in patterns
              Pattern(pattern, flags) the class of compiled patterns
              Match() the class of places that fit: group, groups, groupdict, start, end, span
              A the flag of ASCII
              ASCII accepted; letters of all scripts are letters
              I the flag of IGNORECASE
              IGNORECASE capitals and small letters are the same
              M the flag of MULTILINE
              MULTILINE ^ and $ mean the ends of each line
              S the flag of DOTALL
              DOTALL . means the end of a line as well
              X the flag of VERBOSE
              VERBOSE spaces and comments in a pattern mean nothing
              U the flag of UNICODE
              UNICODE always on
              """),
          Map.entry(
              "datetime",
              """
              MINYEAR 1
              MAXYEAR 9999
              date(year, month, day) a day of the calendar
              time(hour=0, minute=0, second=0, microsecond=0) a time of day
              datetime(year, month, day, hour=0, minute=0, second=0, microsecond=0) a day and a time; now() only ticks here
              timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0) what lies between two times
              IsoCalendarDate(*values) what isocalendar gives: year, week and weekday
              """),
          Map.entry(
              "csv",
              """
              reader(csvfile, dialect='excel', delimiter=',', skipinitialspace=False) the rows of lines of text, as lists
              writer(csvfile, dialect='excel', delimiter=',') writes rows
              DictReader(f, fieldnames=None, restkey=None, restval=None, dialect='excel') the rows as dicts
              DictWriter(f, fieldnames, restval='', extrasaction='raise', dialect='excel') writes dicts as rows
              Error(*args) the class of errors
              QUOTE_MINIMAL quotes where they are needed
              QUOTE_ALL quotes everywhere
              QUOTE_NONNUMERIC quotes around all but numbers
              QUOTE_NONE no quotes
              """),
          Map.entry(
              "calendar",
              """
              day_name the names of the days, Monday first
              day_abbr the same in three letters
              month_name the names of the months from place 1 on
              month_abbr the same in three letters
              isleap whether a year has 366 days
              leapdays how many such years there are
              weekday the day of the week, 0 for Monday
              monthrange the weekday of the first day, and the number of days
              monthcalendar the days of a month, a list a week
              month a month as a text
              """),
          Map.entry(
              "logging",
              """
              CRITICAL 50
              ERROR 40
              WARNING 30
              INFO 20
              DEBUG 10
              NOTSET 0
              basicConfig says from which level on and where to; without a stream nothing is shown
              getLogger a logger by its name
              getLevelName the name of a level
              Logger(name) the class of loggers
              debug logs at this level
              info logs at this level
              warning logs at this level
              error logs at this level
              exception logs an error
              critical logs at this level
              """),
          Map.entry(
              "traceback",
              """
              print_exc accepted; what goes to stderr is not shown
              format_exception_only the last line of a traceback, in a list
              """),
          Map.entry(
              "queue",
              """
              Queue(maxsize=0) first in, first out
              LifoQueue(maxsize=0) last in, first out
              PriorityQueue(maxsize=0) the least first
              Empty(*args) raised where nothing is left
              Full(*args) raised where there is no room
              """),
          Map.entry(
              "base64",
              """
              b64encode bytes as letters, digits, + and /
              b64decode and back again
              """),
          Map.entry(
              "hashlib",
              """
              md5(string) the MD5 digest of bytes
              sha1(string) the SHA-1 digest of bytes
              sha256(string) the SHA-256 digest of bytes
              new(name, data) one of them by its name
              HASH(name, data) the class of digests: update, digest, hexdigest
              """));
}
