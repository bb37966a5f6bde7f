package backproof.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words about what is in no table of functions: classes, constants, attributes. */
final class MemberDocs {
  private final Map<String, Entry> rows = new LinkedHashMap<>();

  private MemberDocs() {}

  /** Entries by where they are, {@code numpy.pi}; names that are always there stand alone. */
  static Map<String, Entry> all() {
    MemberDocs docs = new MemberDocs();
    docs.builtins();
    docs.methods();
    docs.numpy();
    docs.attributes();
    docs.modules();
    return docs.rows;
  }

  private void row(String owner, String name, String parameters, String doc) {
    rows.put(key(owner, name), new Entry(name, parameters, doc));
  }

  static String key(String owner, String name) {
    return owner.isEmpty() ? name : owner + "." + name;
  }

  private void builtins() {
    row("", "int", "(x=0, base=10)", "an integer of any size, out of a number or text");
    row("", "float", "(x=0.0)", "a floating-point number, out of a number or text");
    row("", "bool", "(x=False)", "True or False: whether x is true");
    row("", "str", "(object='')", "the text by which print shows an object");
    row("", "list", "(iterable=())", "a list of the items");
    row("", "tuple", "(iterable=())", "a tuple of the items");
    row("", "dict", "(**kwargs)", "a dict, out of keywords, another dict or pairs");
    row("", "set", "(iterable=())", "a set of the different items");
    row("", "frozenset", "(iterable=())", "the same as set here");
    row("", "range", "(start, stop, step=1)", "the integers from start to before stop");
    row("", "xrange", "(start, stop, step=1)", "the name of range in Python 2");
    row("", "slice", "(start, stop, step=None)", "what start:stop:step between brackets makes");
    row("", "object", "()", "an object without attributes; the base of all classes");
    row("", "type", "(object)", "the class of an object");
    row("", "Ellipsis", "", "what the three dots ... mean between brackets");
    row("", "NotImplemented", "", "what a special method returns to leave it to the other operand");
    row("", "property", "(function)", "decorates a method that is read like an attribute");
    row("", "classmethod", "(function)", "decorates a method whose first argument is the class");
    row("", "staticmethod", "(function)", "decorates a method that gets no object");
  }

  /** Methods of built-in classes that are written in Python. */
  private void methods() {
    row("str", "rindex", "(sub, start, end)", "the highest place of sub; ValueError without one");
    row("str", "rsplit", "(sep=None, maxsplit=-1)", "as split, from the right");
    row("str", "partition", "(sep)", "the text before sep, sep, and the text behind it");
    row("str", "rpartition", "(sep)", "the same at the last sep");
    row("str", "removeprefix", "(prefix)", "without the prefix, where it begins with it");
    row("str", "removesuffix", "(suffix)", "without the suffix, where it ends with it");
    row("str", "swapcase", "()", "a copy with capitals and small letters exchanged");
    row("str", "casefold", "()", "a copy in small letters, for comparing");
    row("str", "istitle", "()", "whether every word begins with a capital and goes on without");
    row("str", "isidentifier", "()", "whether it could be a name");
    row("str", "isdecimal", "()", "whether all characters are digits, and there is one");
    row("str", "isnumeric", "()", "whether all characters stand for numbers, and there is one");
    row("str", "isascii", "()", "whether all characters are ASCII");
    row("str", "isprintable", "()", "whether repr shows all characters as they are");
    row("str", "expandtabs", "(tabsize=8)", "a copy with spaces in place of tabs");
    row("str", "maketrans", "(x, y, z)", "the table of characters for translate");
    row("str", "translate", "(table)", "a copy with characters exchanged by a table");
    row("str", "format_map", "(mapping)", "fills the fields of a format from a dict");
    row("str", "encode", "(encoding='utf-8', errors='strict')", "the text as bytes");
    row("int", "to_bytes", "(length=1, byteorder='big')", "the number as bytes");
    row("int", "from_bytes", "(bytes, byteorder='big')", "the number that bytes stand for");
    row("float", "hex", "()", "the number in hexadecimal digits");
    row("float", "fromhex", "(text)", "the number of such digits");
  }

  private void numpy() {
    String np = "numpy";
    row(np, "pi", "", "3.141592653589793");
    row(np, "e", "", "2.718281828459045");
    row(np, "inf", "", "infinity");
    row(np, "nan", "", "not a number; unequal to everything, itself included");
    row(np, "euler_gamma", "", "0.5772156649015329, Euler's constant");
    row(np, "True_", "", "True as a NumPy scalar");
    row(np, "False_", "", "False as a NumPy scalar");
    row(np, "newaxis", "", "None: between brackets it makes a new axis of length 1");
    row(np, "c_", "", "np.c_[a, b] puts arrays side by side as columns");
    row(np, "r_", "", "np.r_[a, b] joins arrays, and makes vectors of slices");
    row(np, "s_", "", "np.s_[1:3] is what stands between the brackets, to be kept");
    row(np, "index_exp", "", "as s_, always a tuple");
    row(np, "mgrid", "", "np.mgrid[0:3, 0:4] makes the matrices of a grid");
    row(np, "ogrid", "", "np.ogrid[0:3, 0:4] makes a grid that broadcasting fills");
    row(np, "ndarray", "(shape)", "the class of arrays");
    row(np, "float64", "(x=0.0)", "a number or array in float64, 64 bits, 16 digits");
    row(np, "double", "(x=0.0)", "another name of float64");
    row(np, "float32", "(x=0.0)", "a number or array in float32, 32 bits, 7 digits");
    row(np, "single", "(x=0.0)", "another name of float32");
    row(np, "float16", "(x=0.0)", "a number or array in float16, 16 bits, 3 digits");
    row(np, "half", "(x=0.0)", "another name of float16");
    row(np, "int64", "(x=0)", "a number or array in int64; the fraction is lost");
    row(np, "int_", "(x=0)", "another name of int64");
    row(np, "intp", "(x=0)", "another name of int64");
    row(np, "long", "(x=0)", "another name of int64");
    row(np, "longlong", "(x=0)", "another name of int64");
    row(np, "int32", "(x=0)", "a number or array in int32; the fraction is lost");
    row(np, "intc", "(x=0)", "another name of int32");
    row(np, "bool", "(x=False)", "a truth value or array of them");
    row(np, "bool_", "(x=False)", "another name of np.bool");
    classes();
    row(np, "integer", "", "the class above int32 and int64, for isinstance");
    row(np, "floating", "", "the class above float16, float32 and float64, for isinstance");
    row(np, "dtype", "(dtype)", "a dtype out of a class or its name");
    row("numpy.linalg", "LinAlgError", "", "the error of a singular or unsuitable matrix");
    row("numpy.random", "RandomState", "(seed=None)", "a stream of random numbers of its own");
  }

  private void integers() {
    String np = "numpy";
    row(np, "int8", "(x=0)", "a number or array in int8, which wraps around");
    row(np, "uint8", "(x=0)", "a number or array in uint8, which wraps around");
    row(np, "int16", "(x=0)", "a number or array in int16, which wraps around");
    row(np, "uint16", "(x=0)", "a number or array in uint16, which wraps around");
    row(np, "uint32", "(x=0)", "a number or array in uint32, which wraps around");
    row(np, "uint64", "(x=0)", "a number or array in uint64, which wraps around");
    row(np, "byte", "(x=0)", "another name of int8");
    row(np, "ubyte", "(x=0)", "another name of uint8");
    row(np, "short", "(x=0)", "another name of int16");
    row(np, "ushort", "(x=0)", "another name of uint16");
    row(np, "uintc", "(x=0)", "another name of uint32");
    row(np, "uint", "(x=0)", "another name of uint64");
    row(np, "uintp", "(x=0)", "another name of uint64");
    row(np, "ulong", "(x=0)", "another name of uint64");
    row(np, "ulonglong", "(x=0)", "another name of uint64");
    row(np, "str_", "(x='')", "the class of texts out of arrays");
    row(np, "unsignedinteger", "", "the class above uint8 and its kin, for isinstance");
  }

  private void classes() {
    String np = "numpy";
    integers();
    row(np, "generic", "", "the class above all NumPy scalars, for isinstance");
    row(np, "number", "", "the class above integer and floating, for isinstance");
    row(np, "signedinteger", "", "the class above int32 and int64, for isinstance");
    row(np, "inexact", "", "the class above floating, for isinstance");
    row("numpy.exceptions", "AxisError", "", "the error of an axis that an array does not have");
  }

  private void attributes() {
    String array = "ndarray";
    row(array, "T", "", "a view with the axes in reverse: the transposed matrix");
    row(array, "shape", "", "the lengths of the axes, as a tuple");
    row(array, "ndim", "", "the number of axes");
    row(array, "size", "", "the number of elements");
    row(array, "dtype", "", "the kind of the elements: float64, int64 or bool, for example");
    row(array, "itemsize", "", "the bytes of one element");
    row(array, "nbytes", "", "the bytes of all elements");
    row(array, "strides", "", "the bytes from one element to the next, along each axis");
    row(array, "flat", "", "the elements one after another, to read and to set");
    row(array, "real", "", "the array itself");
    row(array, "imag", "", "zeros: there are no complex arrays here");
    row(array, "flags", "", "how the elements lie in memory, and whether they may be set");
    row(array, "base", "", "the array whose memory this one looks at; None where it has its own");
  }

  private void modules() {
    row("math", "pi", "", "3.141592653589793");
    row("math", "e", "", "2.718281828459045");
    row("math", "tau", "", "6.283185307179586, two times pi");
    row("math", "inf", "", "infinity");
    row("math", "nan", "", "not a number");
    row("collections", "OrderedDict", "(**kwargs)", "the same as dict here");
  }
}
