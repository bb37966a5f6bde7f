package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of a cell, in which places are known by line and column or by offset. */
final class CellSource {
  private final String cell;
  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  CellSource(String cell, String text) {
    this.cell = cell;
    this.text = text;
    starts.add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
  }

  String all() {
    return text;
  }

  String cell() {
    return cell;
  }

  int from(Span span) {
    return starts.get(span.line() - 1) + span.column() - 1;
  }

  int to(Span span) {
    return starts.get(span.endLine() - 1) + span.endColumn() - 1;
  }

  String text(Span span) {
    return text.substring(from(span), to(span));
  }

  Fragment fragment(Expression expression) {
    return new Fragment(text(expression.span()), Fragment.binding(expression));
  }

  /** The number of the last one. */
  int lastLine() {
    return starts.size();
  }

  /** A line without its end. */
  String line(int number) {
    int from = starts.get(number - 1);
    int to = number < starts.size() ? starts.get(number) - 1 : text.length();
    return text.substring(from, to);
  }

  /** The blanks at the beginning of a line. */
  String indent(int number) {
    String line = line(number);
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return line.substring(0, indent);
  }

  /** Where the line behind this one begins, or the text ends. */
  int behindLine(int number) {
    return number < starts.size() ? starts.get(number) : text.length();
  }

  int startOfLine(int number) {
    return starts.get(number - 1);
  }

  /** Whether brackets of its own stand around an expression. */
  boolean isBracketed(Span span) {
    int before = from(span) - 1;
    int behind = to(span);
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    return before >= 0
        && behind < text.length()
        && text.charAt(before) == '('
        && text.charAt(behind) == ')';
  }

  int length() {
    return text.length();
  }

  boolean endsWithoutBreak() {
    return !text.endsWith("\n");
  }
}
