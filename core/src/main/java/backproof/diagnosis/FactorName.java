package backproof.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** What a factor is called by which a value is wrong, as the text of the statement has it. */
final class FactorName {
  private FactorName() {}

  /** Empty where the whole value is not wrong by it, or it has no name. */
  static String of(Difference difference) {
    List<String> around = new ArrayList<>(difference.around());
    boolean isBelow = around.remove(Form.OVER);
    around.removeAll(List.of(Form.ASSIGNED, "return", Form.PRODUCT));
    boolean isWhole =
        switch (difference.sort()) {
          case FACTOR, INVERTED -> true;
          case REPLACED -> isBelow;
          case TERM, SIGN, SWAPPED, TRANSPOSED -> false;
        };
    Form was = Form.product(difference.was());
    Form is = Form.product(difference.is());
    Form factor = isBelow ? over(is, was) : over(was, is);
    return isWhole && around.isEmpty() && factor.holds(Form.NAME) ? written(factor) : "";
  }

  private static Form over(Form above, Form below) {
    List<Form> factors = new ArrayList<>(above.factors());
    factors.addAll(below.inverted().factors());
    factors.removeIf(each -> each.key().equals("1"));
    return Form.product(factors);
  }

  /** Empty where it is not made of names and numbers in a simple way. */
  private static String written(Form form) {
    return switch (form.head()) {
      case Form.NAME, Form.NUMBER -> form.key();
      case Form.PRODUCT, Form.OVER -> ofFactors(form.factors());
      case Form.ITEM -> form.parts().size() == 2 ? joined(form, "[", "]") : "";
      case ".shape", ".size" -> ended(written(form.parts().get(0)), form.head());
      case Form.CALL + "len" -> ended("len(" + written(form.parts().get(0)), ")");
      case Form.CALL + "sqrt" -> ended("sqrt(" + written(form.parts().get(0)), ")");
      default -> "";
    };
  }

  private static String joined(Form item, String open, String close) {
    String array = written(item.parts().get(0));
    String place = written(item.parts().get(1));
    return array.isEmpty() || place.isEmpty() ? "" : array + open + place + close;
  }

  private static String ended(String text, String end) {
    return text.isEmpty() || text.endsWith("(") ? "" : text + end;
  }

  private static String ofFactors(List<Form> factors) {
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (Form factor : factors) {
      boolean isBelow = factor.head().equals(Form.OVER);
      String text = written(isBelow ? factor.parts().get(0) : factor);
      if (text.isEmpty()) {
        return "";
      }
      StringBuilder side = isBelow ? below : above;
      side.append(isBelow ? " / " : side.isEmpty() ? "" : " * ").append(text);
    }
    return (above.isEmpty() ? "1" : above) + below.toString();
  }
}
