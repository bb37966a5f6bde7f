package backproof.numpy;

/** {@code np.einsum}, written in Python: products over all named axes, and sums over those left. */
final class EinsumText {
  private EinsumText() {}

  static final String TEXT =
      """

      def _spelled(text, arrays):
          # the letters in place of the dots
          left, arrow, right = text.partition("->")
          letters = [c for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if c not in text]
          parts = left.split(",")
          most = max([x.ndim - len(part) + 3 for part, x in zip(parts, arrays) if "..." in part], default=0)
          names, lengths = "".join(letters[:most]), []
          for k, part in enumerate(parts):
              if "..." in part:
                  at = part.index("...")
                  while arrays[k].ndim - len(part) + 3 < most:
                      arrays[k] = np.expand_dims(arrays[k], at)
                  lengths.append(arrays[k].shape[at:at + most])
          whole = np.broadcast_shapes(*lengths) if lengths else ()
          for k, part in enumerate(parts):
              if "..." in part:
                  at, shape = part.index("..."), arrays[k].shape
                  arrays[k] = np.broadcast_to(arrays[k], shape[:at] + whole + shape[at + most:])
          parts = [part.replace("...", names) for part in parts]
          if not arrow:
              seen = "".join(parts)
              right = names + "".join([c for c in sorted(set(seen)) if seen.count(c) == 1 and c not in names])
          return parts, right.replace("...", names)

      def _laid(x, part, letters):
          spread = [str(x.shape[part.index(c)]) if c in part else "newaxis" for c in letters]
          while spread and spread[0] == "newaxis":
              del spread[0]
          return str(x.shape).replace(" ", "") + "->(" + ",".join(spread) + ("," if len(spread) == 1 else "") + ") "

      def einsum(subscripts, *operands, optimize=False):
          arrays, text = [np.asarray(x) for x in operands], subscripts.replace(" ", "")
          for c in text.replace("...", "").replace("->", "").replace(",", ""):
              if not (c.isalpha() and c.isascii()):
                  raise ValueError(f"invalid subscript '{c}' in einstein sum subscripts string, subscripts must be letters")
          count = text.partition("->")[0].count(",") + 1
          if count != len(arrays):
              raise ValueError(("fewer" if count < len(arrays) else "more") + " operands provided to einstein sum"
                               " function than specified in the subscripts string")
          parts, output = _spelled(text, arrays)
          for i, c in enumerate(output):
              if c in output[i + 1:]:
                  raise ValueError(f"einstein sum subscripts string includes output subscript '{c}' multiple times")
              if c not in "".join(parts):
                  raise ValueError(f"einstein sum subscripts string included output subscript '{c}' which never appeared in an input")
          letters = output
          for c in "".join(parts):
              if c not in letters:
                  letters += c
          for k, part in enumerate(parts):
              if arrays[k].ndim < len(part):
                  raise ValueError(f"einstein sum subscripts string contains too many subscripts for operand {k}")
              if arrays[k].ndim > len(part):
                  raise ValueError("operand has more dimensions than subscripts given in einstein sum, but no '...'"
                                   " ellipsis provided to broadcast the extra dimensions.")
              i = 0
              while i < len(part):
                  j = part.find(part[i], i + 1)
                  if j < 0:
                      i += 1
                      continue
                  n, m = arrays[k].shape[i], arrays[k].shape[j]
                  if n != m:
                      which = f"operand {k}" if len(parts) > 1 or part[i] not in output else "single operand"
                      raise ValueError(f"dimensions in {which} for collapsing index '{part[i]}' don't match ({n} != {m})")
                  arrays[k] = np.moveaxis(np.diagonal(arrays[k], axis1=i, axis2=j), -1, i)
                  part = part[:j] + part[j + 1:]
              parts[k] = part
          known = {}
          for part, x in zip(parts, arrays):
              for c, n in zip(part, x.shape):
                  if known.get(c, 1) != 1 and n != 1 and known[c] != n:
                      raise ValueError("operands could not be broadcast together with remapped shapes [original->remapped]: "
                                       + "".join([_laid(x, part, letters) for part, x in zip(parts, arrays)]))
                  known[c] = max(n, known.get(c, 1))
          total = None
          for part, x in zip(parts, arrays):
              order = [part.index(c) for c in letters if c in part]
              x = np.transpose(x, order)[tuple([slice(None) if c in part else None for c in letters])]
              total = x if total is None else np.multiply(total, x)
          if len(letters) == len(output):
              return (total.copy() if len(parts) == 1 else total)[()]
          return np.sum(total, axis=tuple(range(len(output), len(letters))))
      """;
}
