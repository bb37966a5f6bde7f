package backproof.python;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes imports ready to run: what may be imported is a table that the host gives. */
final class ImportCompiler {
  private final Compiler compiler;

  ImportCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  private AssignmentCompiler.Store store(String name, Span span) {
    return compiler.store(new Expression.Name(name, span));
  }

  Step compile(Statement.Import s) {
    List<AssignmentCompiler.Action> actions =
        s.names().stream().map(alias -> one(alias, s.span())).toList();
    return compiler
        .assignments()
        .step(s.span(), frame -> actions.forEach(action -> action.run(frame)));
  }

  private AssignmentCompiler.Action one(Statement.Alias alias, Span span) {
    int dot = alias.name().indexOf('.');
    String first = dot < 0 ? alias.name() : alias.name().substring(0, dot);
    if (alias.as().isPresent()) {
      AssignmentCompiler.Store store = store(alias.as().get(), span);
      return frame -> store.run(frame, module(alias.name()));
    }
    AssignmentCompiler.Store store = store(first, span);
    return frame -> {
      module(alias.name());
      store.run(frame, module(first));
    };
  }

  Step compile(Statement.FromImport s) {
    compiler.world.keepsAnnotations |=
        s.module().equals("__future__")
            && s.names().stream().anyMatch(each -> each.name().equals("annotations"));
    if (s.names().isEmpty()) {
      return compiler.assignments().step(s.span(), frame -> everything(s.module(), frame));
    }
    List<AssignmentCompiler.Store> stores =
        s.names().stream().map(a -> store(a.as().orElse(a.name()), s.span())).toList();
    return compiler
        .assignments()
        .step(
            s.span(),
            frame -> {
              Value module = module(s.module());
              for (int i = 0; i < stores.size(); i++) {
                stores.get(i).run(frame, member(module, s.module(), s.names().get(i).name()));
              }
            });
  }

  private void everything(String name, Frame frame) {
    if (module(name) instanceof ModuleValue module) {
      for (Map.Entry<String, Value> each : module.members().entrySet()) {
        if (!each.getKey().startsWith("_")) {
          compiler.world.global(each.getKey()).value = each.getValue();
        }
      }
    }
  }

  private Value member(Value module, String path, String name) {
    Optional<Value> found = module.findAttribute(name);
    if (found.isPresent()) {
      return found.get();
    }
    Value inner = compiler.world.modules.get(path + "." + name);
    if (inner != null) {
      return inner;
    }
    if (path.equals("__future__")) {
      throw Raise.of("SyntaxError", "future feature " + name + " is not defined");
    }
    throw Raise.of("ImportError", "cannot import name '" + name + "' from '" + path + "'");
  }

  private Value module(String path) {
    Value whole = compiler.world.modules.get(path);
    if (whole != null) {
      return whole;
    }
    int dot = path.lastIndexOf('.');
    if (dot > 0) {
      Optional<Value> found = module(path.substring(0, dot)).findAttribute(path.substring(dot + 1));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw Raise.of("ModuleNotFoundError", "No module named '" + path + "'");
  }
}
