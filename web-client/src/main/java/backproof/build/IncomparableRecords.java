package backproof.build;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Leaves out of the browser's files what the compiler writes as {@code equals} and {@code hashCode}
 * of records that nothing compares. One that is compared all the same raises instead of being taken
 * for another; it is named in {@link #COMPARED} then.
 */
public final class IncomparableRecords implements TeaVMPlugin, ClassHolderTransformer {
  /** Where most records only carry things from one method to another. */
  private static final List<String> PACKAGES =
      List.of(
          "backproof.array.",
          "backproof.binding.",
          "backproof.check.",
          "backproof.laboratory.",
          "backproof.numpy.",
          "backproof.python.",
          "backproof.view.");

  /** Keys, and what is looked for in lists; a dollar sign at the end stands for all inside. */
  private static final List<String> COMPARED =
      List.of(
          "backproof.array.Index$",
          "backproof.array.Origin",
          "backproof.binding.Parameter",
          "backproof.binding.Probes$Watched",
          "backproof.check.Settings",
          "backproof.python.Floats$Key",
          "backproof.python.Instance$Hashed",
          "backproof.python.syntax.");

  private static final String VALUE = "backproof.python.Value";

  private static final List<MethodDescriptor> METHODS =
      List.of(
          new MethodDescriptor("equals", Object.class, boolean.class),
          new MethodDescriptor("hashCode", int.class));

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!"java.lang.Record".equals(type.getParent()) || isCompared(type)) {
      return;
    }
    for (MethodDescriptor each : METHODS) {
      MethodHolder method = type.getMethod(each);
      if (method != null) {
        method.setProgram(null);
        ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
        program.construct(UnsupportedOperationException.class).raise();
      }
    }
  }

  private static boolean isCompared(ClassHolder type) {
    String name = type.getName();
    return PACKAGES.stream().noneMatch(name::startsWith)
        || type.getInterfaces().contains(VALUE)
        || COMPARED.stream()
            .anyMatch(
                each ->
                    name.equals(each)
                        || (each.endsWith("$") || each.endsWith(".")) && name.startsWith(each));
  }
}
