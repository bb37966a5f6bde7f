package backproof.python;

import java.util.List;
import java.util.Optional;

/** What {@code super()} gives: the members of the classes after the owner. */
record SuperValue(Type owner, Value self) implements Value {
  @Override
  public Type type() {
    return Types.SUPER;
  }

  @Override
  public String repr() {
    return "<super: " + owner.repr() + ">";
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    List<Type> order =
        self instanceof Type type ? type.linearization() : self.type().linearization();
    for (Type type : order.subList(order.indexOf(owner) + 1, order.size())) {
      Optional<Value> found = type.ownMember(name);
      if (type == Types.OBJECT && name.equals("__init_subclass__") && self instanceof Type made) {
        return Optional.of(ObjectMethods.INIT_SUBCLASS.refusingAs(made.shortName() + "." + name));
      }
      if (found.isPresent()) {
        return found.map(member -> BoundMethod.bind(self, member));
      }
    }
    return Slots.of(Instance.core(self), name);
  }
}
