package backproof.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.classlib.impl.lambda.LambdaMetafactorySubstitutor;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Gives all lambdas of a class that have one interface and capture the same types one class between
 * them, which tells them apart by a number. A class costs the browser more bytes than what most
 * lambdas do: its type, its table of methods, its start.
 */
@After(JCLPlugin.class)
public final class MergedLambdas
    implements TeaVMPlugin, BootstrapMethodSubstitutor, ClassHolderTransformer {
  private final BootstrapMethodSubstitutor plain = new LambdaMetafactorySubstitutor();

  /** By the class they stand in, until all of its methods have been seen. */
  private final Map<String, Map<List<Object>, List<LambdaSite>>> open = new HashMap<>();

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
    host.add(LambdaSite.FACTORY, this);
  }

  @Override
  public ValueEmitter substitute(DynamicCallSite call, ProgramEmitter program) {
    Optional<LambdaSite> found = LambdaSite.of(call);
    if (found.isEmpty()) {
      return plain.substitute(call, program);
    }
    LambdaSite site = found.get();
    String owner = call.getCaller().getClassName();
    Map<List<Object>, List<LambdaSite>> groups =
        open.computeIfAbsent(owner, name -> new LinkedHashMap<>());
    List<LambdaSite> group = groups.computeIfAbsent(site.shape(), shape -> new ArrayList<>());
    group.add(site);
    int place = new ArrayList<>(groups.keySet()).indexOf(site.shape());
    ValueEmitter[] parts = new ValueEmitter[site.captured().size() + 1];
    call.getArguments().toArray(parts);
    parts[parts.length - 1] = program.constant(group.size() - 1);
    return program.construct(nameOf(owner, place), parts);
  }

  /** Comes when the lambdas of all methods of a class have been replaced. */
  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    Map<List<Object>, List<LambdaSite>> groups = open.remove(type.getName());
    if (groups != null) {
      int place = 0;
      for (List<LambdaSite> group : groups.values()) {
        String name = nameOf(type.getName(), place++);
        context.submit(LambdaClass.of(name, group, context.getHierarchy()));
      }
    }
  }

  private static String nameOf(String owner, int place) {
    return owner + "$lambdas$" + place;
  }
}
