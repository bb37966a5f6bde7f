package backproof.reference;

import java.util.Map;

/** A line for each name of those modules that programs about data import now and then. */
final class FurtherDocs {
  private FurtherDocs() {}

  static final Map<String, String> MODULES =
      Map.ofEntries(
          Map.entry(
              "numpy.char",
              """
              upper(a) the texts in capitals
              lower(a) the texts in small letters
              title(a) the texts with a capital at each word
              capitalize(a) the texts with a capital at the start
              swapcase(a) the texts with capitals and small letters exchanged
              zfill(a, width) the texts filled up with zeros at the left
              find(a, sub) where sub is found, or -1
              rfind(a, sub) where sub is found last, or -1
              index(a, sub) where sub is found
              rindex(a, sub) where sub is found last
              count(a, sub) how often sub occurs
              startswith(a, prefix) whether the texts begin so
              endswith(a, suffix) whether the texts end so
              isalpha(a) whether all characters are letters
              isalnum(a) whether all characters are letters or digits
              isdigit(a) whether all characters are digits
              isdecimal(a) whether all characters are digits
              isnumeric(a) whether all characters are digits
              isspace(a) whether all characters are white space
              isupper(a) whether all letters are capitals
              islower(a) whether no letter is a capital
              istitle(a) whether every word begins with a capital
              replace(a, old, new) the texts with new in place of old
              center(a, width) the texts in the middle of a field
              ljust(a, width) the texts at the left of a field
              rjust(a, width) the texts at the right of a field
              equal(x1, x2) whether the texts are equal
              not_equal(x1, x2) whether the texts differ
              greater(x1, x2) whether x1 comes behind x2
              less(x1, x2) whether x1 comes before x2
              strip the texts without white space at both ends
              lstrip the texts without white space at the start
              rstrip the texts without white space at the end
              add the texts one behind the other
              multiply the texts repeated
              mod the formats filled in
              str_len the lengths of the texts
              split(a, sep=None, maxsplit=-1) lists of the pieces between separators
              rsplit(a, sep=None, maxsplit=-1) the same, counted from the end
              splitlines(a, keepends=False) lists of the lines of the texts
              partition(a, sep) what stands before sep, sep, and what stands behind it
              join the characters of each text with sep between them
              """),
          Map.entry(
              "numpy.testing",
              """
              assert_ raises AssertionError where a value is false
              assert_raises raises AssertionError where nothing else is raised
              """),
          Map.entry(
              "cmath",
              """
              complex(real=0, imag=0) a complex number
              pi() 3.14159
              e() 2.71828
              tau() 2 pi
              inf() infinity
              nan() not a number
              phase the angle of a complex number
              polar size and angle of a complex number
              rect the complex number of this size and angle
              exp e to the power z
              log the natural logarithm, or that of another base
              log10 the logarithm of base 10
              sqrt the square root
              sin the sine
              cos the cosine
              isnan whether a part is nan
              isinf whether a part is infinite
              isfinite whether both parts are finite
              isclose whether two complex numbers are nearly equal
              """),
          Map.entry(
              "collections",
              """
              ChainMap(*maps) several dicts seen as one
              NamedTuple() the class that typing.NamedTuple is
              """),
          Map.entry(
              "collections.abc",
              """
              Iterable() what a for loop can go over
              Iterator() what next takes items from
              Generator() what a function with yield gives
              Sized() what has a length
              Container() what has items
              Collection() what has items and a length and can be gone over
              Callable() what can be called
              Hashable() what can be a key
              Sequence() lists, tuples, texts and ranges
              MutableSequence() lists
              Mapping() dicts
              MutableMapping() dicts
              Set() sets
              MutableSet() sets that can change
              """),
          Map.entry(
              "contextlib",
              """
              ContextDecorator() a context that decorates functions
              ExitStack() a context that leaves others
              closing(thing) a context that closes a thing
              """),
          Map.entry(
              "dataclasses",
              """
              FrozenInstanceError() what assigning to a frozen dataclass raises
              """),
          Map.entry(
              "enum",
              """
              Flag(value) a class of named bits
              IntFlag(value) a Flag whose members are integers
              StrEnum(value) an Enum whose members are texts
              """),
          Map.entry(
              "fractions",
              """
              Fraction(numerator=0, denominator=None) a number as a quotient of integers
              """),
          Map.entry(
              "functools",
              """
              CacheInfo(hits, misses, maxsize, currsize) what cache_info gives
              singledispatch a function that the class of its first argument chooses
              """),
          Map.entry(
              "heapq",
              """
              merge the items of sorted iterables, sorted
              """),
          Map.entry(
              "io",
              """
              StringIO(initial_value='', newline=None) a text that is written and read as a file
              """),
          Map.entry(
              "json",
              """
              JSONDecodeError(msg, doc, pos) what text that is no JSON raises
              JSONEncoder() the class whose default writes what is no JSON
              dumps a value as JSON
              loads the value of a JSON text
              dump writes a value as JSON
              load the value of the JSON in a file
              """),
          Map.entry(
              "numpy.random",
              """
              multivariate_normal vectors of normal numbers with a mean and a covariance
              get_state the state of the stream of random numbers
              set_state goes on from such a state
              """),
          Map.entry(
              "numbers",
              """
              Number() all numbers
              Complex() all numbers
              Real() real numbers
              Rational() integers
              Integral() integers
              """),
          Map.entry(
              "operator",
              """
              invert(a) ~a
              inv(a) ~a
              pos(a) +a
              lshift(a, b) a << b
              rshift(a, b) a >> b
              concat(a, b) a + b of sequences
              truth(a) whether a is true
              is_(a, b) a is b
              is_not(a, b) a is not b
              countOf(a, b) how often b is in a
              indexOf(a, b) where b is in a
              index(a) a as an integer
              length_hint(a, default=0) the length of a
              delitem deletes a[b]
              """),
          Map.entry(
              "os",
              """
              name() posix
              sep() what parts a path
              linesep() the end of a line
              curdir() a point
              environ() an empty dict
              path() functions of paths: join, basename, splitext and others
              getenv the default: there are no variables here
              getcwd the only folder there is
              listdir an empty list: there are no files here
              makedirs refused: there are no files here
              """),
          Map.entry(
              "pprint",
              """
              pformat a value as text over several lines
              pprint(object, stream=None, indent=1, width=80, depth=None) prints a value over several lines
              pp(object) prints a value over several lines
              """),
          Map.entry(
              "random",
              """
              triangular(low=0.0, high=1.0, mode=None) a number between low and high, mode the likeliest
              lognormvariate(mu, sigma) a number whose logarithm is normal
              paretovariate(alpha) a number of Pareto's distribution
              weibullvariate(alpha, beta) a number of Weibull's distribution
              gammavariate(alpha, beta) a number of the gamma distribution
              betavariate(alpha, beta) a number of the beta distribution
              """),
          Map.entry(
              "decimal",
              """
              Context(prec=28, rounding='ROUND_HALF_EVEN') how many digits results have, and how they are rounded
              Decimal(value='0') a number with decimal digits, exact in base 10
              DecimalException() what all refusals of the module are
              DecimalTuple(sign, digits, exponent) what as_tuple gives
              DivisionByZero() what a division by 0 raises
              InvalidOperation() what a text that is no number raises
              ROUND_CEILING() upwards
              ROUND_DOWN() towards zero
              ROUND_FLOOR() downwards
              ROUND_HALF_DOWN() to the nearest, halves towards zero
              ROUND_HALF_EVEN() to the nearest, halves to even digits
              ROUND_HALF_UP() to the nearest, halves away from zero
              ROUND_UP() away from zero
              getcontext the context that is in force
              localcontext a context for the statements of a with
              setcontext puts a context in force
              """),
          Map.entry(
              "inspect",
              """
              FullArgSpec(args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations) what getfullargspec gives
              Parameter(name, kind) a parameter of a signature
              Signature(parameters=None) the parameters of a function, in order
              getdoc the documentation without the white space that its lines begin with
              getfullargspec the names and defaults of parameters
              getmembers names and values of all attributes, sorted
              getmro the class and those it inherits from
              getsource is refused: the text of a function is not kept
              isbuiltin whether it is a built-in function
              isclass whether it is a class
              isfunction whether it is a function of a program
              isgenerator whether it is a generator
              ismethod whether it is a method of an object
              ismodule whether it is a module
              isroutine whether it is a function or a method
              signature the parameters of what can be called
              """),
          Map.entry(
              "statistics",
              """
              StatisticsError() what too few values raise
              LinearRegression(slope, intercept) what linear_regression gives
              correlation Pearson's correlation of two samples
              covariance the covariance of two samples
              geometric_mean the n-th root of the product
              harmonic_mean n divided by the sum of the reciprocals
              linear_regression slope and intercept of the nearest line
              median_high the higher of the two values in the middle
              median_low the lower of the two values in the middle
              multimode the list of the most frequent values
              quantiles the values that cut the sorted ones into n parts
              """),
          Map.entry(
              "string",
              """
              Formatter() the class behind str.format
              Template(template) a text with names behind dollar signs
              capwords the words with capitals
              octdigits() the digits of base 8
              printable() all characters of ASCII that can be printed
              """),
          Map.entry(
              "textwrap",
              """
              dedent without the white space that all lines begin with
              fill one text of lines no longer than width
              indent with a prefix before each line
              shorten cut to a width between words
              wrap the list of lines no longer than width
              """),
          Map.entry(
              "timeit",
              """
              default_timer a clock that goes on by a millisecond each time it is read
              timeit calls a function; nothing is measured here
              """),
          Map.entry(
              "types",
              """
              BuiltinFunctionType() the class of built-in functions
              FunctionType() the class of functions
              LambdaType() the class of functions
              GeneratorType() the class of generators
              ModuleType() the class of modules
              NoneType() the class of None
              MappingProxyType(mapping) a dict that cannot be changed
              """));
}
