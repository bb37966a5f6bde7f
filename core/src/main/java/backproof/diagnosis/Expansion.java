package backproof.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** The sum that a form is once nothing is multiplied by a sum, without what cancels out. */
final class Expansion {
  /** What has more terms is left as it is. */
  private static final int MOST_TERMS = 64;

  private Expansion() {}

  static Form of(Form form) {
    List<Form> kept = new ArrayList<>();
    for (Form term : terms(form)) {
      List<String> keys = kept.stream().map(Form::key).toList();
      int opposite = keys.indexOf(term.negated().key());
      if (opposite < 0) {
        kept.add(term);
      } else {
        kept.remove(opposite);
      }
    }
    return Form.node(Form.SUM, kept);
  }

  private static List<Form> terms(Form form) {
    return switch (form.head()) {
      case Form.MINUS -> terms(form.positive()).stream().map(Form::negated).toList();
      case Form.SUM -> form.parts().stream().flatMap(part -> terms(part).stream()).toList();
      case Form.PRODUCT -> products(form);
      default -> List.of(form);
    };
  }

  private static List<Form> products(Form product) {
    List<Form> all = List.of(Form.leaf(Form.NUMBER, "1"));
    for (Form factor : product.parts()) {
      List<Form> longer = new ArrayList<>();
      for (Form one : all) {
        terms(factor).forEach(term -> longer.add(Form.product(one, term)));
      }
      if (longer.size() > MOST_TERMS) {
        return List.of(product);
      }
      all = longer;
    }
    return all;
  }
}
