package backproof.numpy;

/** The module inspect, written in Python. */
final class InspectText {
  private InspectText() {}

  static final String TEXT =
      """

      #inspect

      class _Kind:
          def __init__(self, name):
              self.name = name
          def __repr__(self):
              return f"<_ParameterKind.{self.name}: {_KINDS.index(self)}>"
          def __str__(self):
              return self.name

      _KINDS = [_Kind(name) for name in (
          "POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD")]

      class _empty:
          pass

      def _annotated(kind):
          return kind.__name__ if isinstance(kind, type) and getattr(kind, "__module__", "builtins") == "builtins" else (
              f"{kind.__module__}.{kind.__qualname__}" if isinstance(kind, type) else repr(kind))

      class Parameter:
          empty = _empty
          POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
          def __init__(self, name, kind, *, default=_empty, annotation=_empty):
              self.name, self.kind, self.default, self.annotation = name, kind, default, annotation
          def __str__(self):
              text = {2: "*", 4: "**"}.get(_KINDS.index(self.kind), "") + self.name
              if self.annotation is not _empty:
                  text += ": " + _annotated(self.annotation)
              if self.default is not _empty:
                  text += (" = " if self.annotation is not _empty else "=") + repr(self.default)
              return text
          def __repr__(self):
              return f'<Parameter "{self}">'

      class Signature:
          empty = _empty
          def __init__(self, parameters=None, *, return_annotation=_empty):
              self.parameters = {each.name: each for each in parameters or []}
              self.return_annotation = return_annotation
          def __str__(self):
              shown, last, starred = [], None, False
              for each in self.parameters.values():
                  kind = _KINDS.index(each.kind)
                  if last == 0 and kind > 0:
                      shown.append("/")
                  if kind == 3 and not starred:
                      shown.append("*")
                  starred = starred or kind in (2, 3)
                  shown.append(str(each))
                  last = kind
              if last == 0:
                  shown.append("/")
              end = "" if self.return_annotation is _empty else " -> " + _annotated(self.return_annotation)
              return "(" + ", ".join(shown) + ")" + end
          def __repr__(self):
              return f"<Signature {self}>"

      def _function(f):
          bound = 0
          if isinstance(f, type):
              f, bound = f.__init__, 1
          elif hasattr(f, "__func__"):
              f, bound = f.__func__, 1
          elif not hasattr(f, "_code") and hasattr(type(f), "__call__") and hasattr(type(f).__call__, "_code"):
              f, bound = type(f).__call__, 1
          return getattr(f, "__wrapped__", f), bound

      def signature(callable):
          f, bound = _function(callable)
          if not hasattr(f, "_code"):
              if not hasattr(f, "__call__"):
                  raise TypeError(f"{callable!r} is not a callable object")
              raise ValueError(f"no signature found for builtin {callable!r}")
          names, only, keyword_only, rest, keywords, _, _ = f._code
          notes, defaults, more = f.__annotations__, f.__defaults__ or (), f.__kwdefaults__ or {}
          first, made = len(names) - len(defaults), []
          for i, name in enumerate(names):
              made.append(Parameter(name, _KINDS[0 if i < only else 1], default=_empty if i < first else defaults[i - first],
                                    annotation=notes.get(name, _empty)))
          made = made[bound:]
          made += [Parameter(name, _KINDS[2], annotation=notes.get(name, _empty)) for name in rest]
          made += [Parameter(name, _KINDS[3], default=more.get(name, _empty), annotation=notes.get(name, _empty))
                   for name in keyword_only]
          made += [Parameter(name, _KINDS[4], annotation=notes.get(name, _empty)) for name in keywords]
          return Signature(made, return_annotation=notes.get("return", _empty))

      class FullArgSpec:
          def __init__(self, args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations):
              self.args, self.varargs, self.varkw, self.defaults = args, varargs, varkw, defaults
              self.kwonlyargs, self.kwonlydefaults, self.annotations = kwonlyargs, kwonlydefaults, annotations
          def __repr__(self):
              return ("FullArgSpec(" + ", ".join([f"{name}={getattr(self, name)!r}" for name in (
                  "args", "varargs", "varkw", "defaults", "kwonlyargs", "kwonlydefaults", "annotations")]) + ")")

      def getfullargspec(func):
          f, bound = _function(func)
          names, _, keyword_only, rest, keywords, _, _ = f._code
          return FullArgSpec(list(names), rest[0] if rest else None, keywords[0] if keywords else None,
                             f.__defaults__, list(keyword_only), f.__kwdefaults__, dict(f.__annotations__))

      def isclass(object):
          return isinstance(object, type)

      def isfunction(object):
          return hasattr(object, "_code")

      def ismethod(object):
          return hasattr(object, "__func__")

      def isbuiltin(object):
          return type(object).__name__ == "builtin_function_or_method"

      def isroutine(object):
          return isfunction(object) or ismethod(object) or isbuiltin(object)

      def ismodule(object):
          return type(object).__name__ == "module"

      def isgenerator(object):
          return type(object).__name__ == "generator"

      def getdoc(object):
          text = object.__doc__
          if text is None:
              return None
          lines = text.expandtabs().split("\\n")
          depth = min([len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()], default=0)
          lines = [lines[0].lstrip()] + [line[depth:] for line in lines[1:]]
          while lines and not lines[-1]:
              lines.pop()
          while lines and not lines[0]:
              lines.pop(0)
          return "\\n".join(lines)

      def getmembers(object, predicate=None):
          found = [(name, getattr(object, name)) for name in sorted(dir(object))]
          return [(name, value) for name, value in found if predicate is None or predicate(value)]

      def getmro(cls):
          return cls.__mro__

      def getsource(object):
          raise NotImplementedError("inspect.getsource is not available here")
      """;
}
