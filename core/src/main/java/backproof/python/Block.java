package backproof.python;

import backproof.array.Origin;
import backproof.python.syntax.Statement;
import java.util.List;

/** Statements made ready to run one after the other. */
final class Block implements Step {
  private final List<Statement> body;
  private final Compiler compiler;
  private final Step[] steps;
  private final Origin[] origins;
  private final Budget budget;
  private final int mark;

  /** What NumPy does in Python is done by the statement that calls it: it has no origins. */
  Block(List<Statement> body, Compiler compiler, Step[] steps, Origin[] origins, int mark) {
    this.body = body;
    this.compiler = compiler;
    this.steps = steps;
    this.origins = origins;
    this.budget = compiler.world.budget;
    this.mark = mark;
  }

  @Override
  public Flow run(Frame frame) {
    return steps.length == 1 && !frame.resuming
        ? frame.ended(only(frame), mark, 0)
        : all(frame, frame.resuming ? frame.marks[mark] : 0);
  }

  private Flow only(Frame frame) {
    try {
      enter(0);
      return steps[0].run(frame);
    } catch (Raise raise) {
      throw failed(raise, 0, frame);
    }
  }

  private Flow all(Frame frame, int first) {
    int at = first;
    try {
      for (; at < steps.length; at++) {
        enter(at);
        Flow flow = steps[at].run(frame);
        if (flow != Flow.NEXT) {
          return frame.ended(flow, mark, at);
        }
      }
      return Flow.NEXT;
    } catch (Raise raise) {
      throw failed(raise, at, frame);
    }
  }

  private void enter(int at) {
    if (at < origins.length) {
      budget.at(origins[at]);
    }
  }

  private Raise failed(Raise raise, int at, Frame frame) {
    Statement failed = body.get(at);
    return Witness.of(raise.at(compiler.source, failed.span()), failed, compiler, frame);
  }
}
