package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TrTag;
import j2html.tags.specialized.UlTag;
import java.util.ArrayList;
import java.util.List;

/** How a gradient is judged here, with formulas, sources and limits. */
public final class VerdictPage {
  /** Where the page stands on the site. */
  public static final String PATH = "/docs/verdict";

  private static final String TITLE = "How Backproof judges a gradient";

  private VerdictPage() {}

  public static String render(Assets assets) {
    List<DomContent> content = new ArrayList<>();
    content.add(
        p(
            "Every check says two things: what the lesson's rule says, and what Backproof says."
                + " This page tells how both come about, where the numbers come from, and what"
                + " they cannot tell."));
    content.add(notebook());
    content.add(witnesses());
    content.add(verdict());
    content.add(curve());
    content.add(noise());
    content.add(point());
    content.add(kinks());
    content.add(lens());
    content.add(judges());
    content.add(limits());
    content.add(again());
    content.add(sources());
    return DocsPage.render(TITLE, PATH, content, assets);
  }

  private static SectionTag part(String id, String title, DomContent... parts) {
    return section(h2(title), each(parts)).withId(id);
  }

  private static SectionTag notebook() {
    return part(
        "notebook",
        "The lesson's rule",
        p("Each entry of each parameter is moved by ε up and down; the cost J is computed anew:"),
        pre(
            """
            gradapprox = (J(θ + ε) - J(θ - ε)) / (2 ε)                            (1)
            difference = ‖grad - gradapprox‖ / (‖grad‖ + ‖gradapprox‖)            (3)\
            """),
        p(
            "A difference up to the threshold passes. The lesson's code uses 2e-7, its text names"
                + " 1e-7. If your gradient is exactly α times the true one, the difference is"
                + " |α - 1| / (1 + |α|): 1/3 means twice or half, 1/5 means 1.5 times, 1 means the"
                + " sign is turned or one of the two is zero."),
        p(
            text("The rule cannot be trusted alone. The lesson's own "),
            text("right"),
            text(
                " gradient shows 1.189e-7, of which 99 % is round-off; at ε = 1e-8 or 1e-2 the rule"
                    + " calls it a mistake.")));
  }

  private static SectionTag witnesses() {
    return part(
        "witnesses",
        "Two witnesses",
        list(
            "The numerical gradient (1), or another scheme: forward, or five-point. It knows only"
                + " your forward pass, but it is never exact.",
            "The exact gradient: while your forward pass runs, every array operation that hangs on"
                + " a parameter is recorded, Python's own numbers included, and the recording is"
                + " walked backwards once with each operation's own derivative (reverse-mode"
                + " automatic differentiation). There is no ε in it. The walk is repeated with"
                + " every rounding disturbed, which tells how far its numbers can be trusted."),
        p(
            "Neither uses your backward pass. Where they disagree with each other, the reason is"
                + " looked for and named (a kink, noise, a jump, chance) and the verdict is"
                + " cannot tell, not wrong."));
  }

  private static SectionTag verdict() {
    return part(
        "verdict",
        "Right, wrong, cannot tell",
        p(
            "An entry agrees where |yours - exact| is at most 1e-6 of the largest slope of its"
                + " array, plus what rounding may have moved. Where the exact slope is not certain,"
                + " the numerical one decides, with its measured uncertainty:"),
        pre(
            """
            u = 4 σ √2 / (2 ε)                 round-off, σ the measured noise of J
              + 2/3 |n(2ε) - n(ε)|             what the scheme cuts off
              + |2 bend(ε/2) - bend(ε)| + ...  what a kink may do\
            """),
        p(
            "An entry is called wrong only if it lies further away than u allows, and if another"
                + " epsilon says so too. If u is too large to tell, that is what the verdict says,"
                + " with an epsilon that would settle it."));
  }

  private static SectionTag curve() {
    return part(
        "curve",
        "The epsilon curve",
        p(
            "The numerical gradient is measured at 49 epsilons from 1e-12 to 1 and compared with"
                + " yours and with the exact one by (3). Two errors pull against each other:"),
        pre(
            """
            error(ε) = a ε² + b / ε             central differences
            error(ε) = a ε  + b / ε             forward
            error(ε) = a ε⁴ + b / ε             five-point
            best ε   = (b / (p a))^(1 / (p+1))  p the power of ε\
            """),
        p(
            "a and b are fitted to the logarithms of the measured errors by weighted least squares"
                + " (Gauss-Newton; points far from the model weigh less), only below the first"
                + " kink and below an error of 0.1. Where the points do not follow the model, none"
                + " is drawn. For the lesson's network a is about 0.016, b about 1.2e-14 and the"
                + " best ε about 7e-5: the lesson's 1e-7 is some 700 times too small."),
        p(
            "The line for float32 replays the recorded steps with every number rounded to float32,"
                + " as NumPy would compute them, and holds the result against the exact gradient."
                + " Where the program would take another path in float32, there is no such line."),
        p(
            "Large networks: a few seconds of work are spent, so only some entries of each array"
                + " are moved; the report says how many."));
  }

  private static SectionTag noise() {
    return part(
        "noise",
        "A noisy cost",
        p(
            "b tells how far rounding moves the cost: σ = 2 b ‖g‖ / (c √P), where P counts the"
                + " entries with a slope and c is √2/2 for central differences. If σ is more than 8"
                + " units in the last place of J, the report says: your cost is noisy, not your"
                + " gradient."),
        p(
            "The expression behind it is found on the recording: for every step the relative error"
                + " of what it reads is carried to the cost with the step's exact slope; the step"
                + " that lets most through while losing digits is named, as 1 - A3 for an A3 near 1"
                + " is. Where a better form is known, it is given: np.log(1 - sigmoid(z)) is"
                + " -np.logaddexp(0, z)."));
  }

  private static SectionTag point() {
    return part(
        "point",
        "The test point",
        p(
            "Right is said once the gradient agrees at other points as well: other seeds of setup,"
                + " other parameters, other data, more examples. The page says \"right here\" while"
                + " these are looked at. A gradient that differs there is wrong, though the point"
                + " that was chosen does not show it."),
        p(
            "The score puts small mistakes into your program, one at a time: a factor, a sign, a"
                + " transpose, an axis, a mask. It counts those that the point shows; what shows at"
                + " no point at all is no mistake. Six other seeds and more examples are tried as"
                + " well, and those that show more are named."));
  }

  private static SectionTag kinks() {
    return part(
        "kinks",
        "Kinks",
        p(
            "relu, abs, maximum, sorting and comparisons bend the cost. For every step the side of"
                + " each of them is compared with the side at the point itself. The curve marks"
                + " the smallest epsilon at which any decision flips, and each entry's own along"
                + " the lower edge. Beyond it a central difference averages two slopes."),
        p(
            "The picture of a block marks entries with a kink within 0.1; the words at an entry and"
                + " the block's table name what changes sides and how far away, as Z1[1, 2]: row 1,"
                + " column 2 of Z1. At a kink itself every slope between the two sides is right."));
  }

  private static SectionTag lens() {
    return part(
        "lens",
        "The lens",
        p(
            "The cost along one entry at 121 points, with the exact tangent, the line with your"
                + " slope and the scheme's secant. Choose the entry in a block's picture or type"
                + " it, as W1[0, 2]."));
  }

  private static SectionTag judges() {
    return part(
        "judges",
        "The panel of judges",
        p(
            "What other checkers would say of the same program, computed with their own step,"
                + " scheme, formula and limit. g is your gradient, n the numerical one. Random"
                + " directions are drawn with NumPy's RandomState(0), so that they can be drawn"
                + " again; PyTorch's own generator gives other ones."),
        div(table(
                caption("Their rules"),
                thead(tr(head("checker"), head("measures"), head("accepts"))),
                tbody(
                    rule("Notebook", "central, ε 1e-7", "difference ≤ 2e-7 (code), 1e-7 (text)"),
                    rule(
                        "torch.autograd.gradcheck", "central, ε 1e-6", "|g − n| ≤ 1e-5 + 1e-3 |n|"),
                    rule(
                        "gradcheck, fast_mode",
                        "one random unit direction u ≥ 0 per array, ε 1e-6",
                        "|g·u − n_u| ≤ 1e-5 Σu + 1e-3 |n_u|"),
                    rule(
                        "jax.test_util.check_grads",
                        "one normal direction, ε 1e-4, float64",
                        "|g·u − n_u| ≤ 1e-5 + 1e-5 |n_u|"),
                    rule("tf.test.compute_gradient", "central, ε 1/1024", "max |g − n|: no limit"),
                    rule("scipy.optimize.check_grad", "forward, ε 1.49e-8", "‖g − n‖: no limit"),
                    rule(
                        "DL4J GradientCheckUtil",
                        "central, ε 1e-6",
                        "|g − n| / (|g| + |n|) ≤ 1e-3, or |g − n| < 1e-8"),
                    rule(
                        "Chainer check_backward",
                        "one normal unit direction, ε 1e-3",
                        "|g·u − n_u| ≤ 1e-5 + 1e-4 |g·u|"),
                    rule(
                        "Backproof, random directions",
                        "eight normal unit directions per array, ε 1e-5",
                        "|g·u − n_u| ≤ the uncertainty of n_u"),
                    rule(
                        "Ceres GradientChecker",
                        "Ridders, ten steps from 0.32 down",
                        "|g − n| / max(|g|, |n|) < 1e-8"),
                    rule(
                        "CS231n",
                        "central, ε 1e-5",
                        "|g − n| / max(|g|, |n|): above 1e-2 wrong, 1e-7 happy"))))
            .withClasses("scroll", "rules"),
        p(
            "A random direction moves all entries at once: two evaluations, however many there are,"
                + " and a chance to miss. Along one normal u the part of one entry is normal as"
                + " well: where it is off by d and the judge allows a gap of t, it does not show"
                + " with the chance erf(t / (d σ √2)), σ being the deviation of u. k directions"
                + " miss it with the product of k such chances. The panel states the chance for one"
                + " entry that is off by 1 % of the largest."),
        p(
            "A false alarm means: the exact gradient says that yours is right, and this judge"
                + " rejects it. A miss means the opposite. DL4J leaves its limits to the caller:"
                + " these are the ones of its own tests."));
  }

  private static DomContent head(String words) {
    return th(words).attr("scope", "col");
  }

  private static TrTag rule(String judge, String measure, String formula) {
    return tr(th(judge).attr("scope", "row"), td(measure), td(formula));
  }

  private static SectionTag limits() {
    return part(
        "limits",
        "What a verdict cannot tell",
        list(
            "It speaks about the points that were tried. Entries whose slope is zero both ways, as"
                + " below a dead unit, say nothing about the code that computes them.",
            "Where a number leaves the arrays and comes back, as through np.unique, or where the"
                + " path of the program hangs on a parameter, there is no exact gradient, or the"
                + " program is run again instead of replayed. The notes say so.",
            "At a kink itself every slope between the two one-sided ones is accepted.",
            "The fit is a model of one curve; the noise read off it holds to about a factor of 2.",
            "The expression that loses digits is the one that matters most by first-order analysis;"
                + " several steps may share the blame.",
            "The panel computes what the others' formulas give on your program. It does not run"
                + " them, and their defaults change with their versions."));
  }

  private static SectionTag again() {
    return part(
        "again",
        "Ask for it elsewhere",
        p("All of this is in the JSON report and on the command line:"),
        pre(
            """
            POST /api/v1/check?with=curve,judges,score&lens=W1[0, 2]&width=0.1
            backproof.jar check FILE --curve --judges --lens "W1[0, 2]" --width 0.1\
            """),
        p(
            text("A page without scripts takes the same words: "),
            a("the curve of the lesson's network")
                .withHref("/play?preset=fraud-net-mended&with=curve,judges"),
            text(".")));
  }

  private static SectionTag sources() {
    return part(
        "sources",
        "Sources",
        ul(
            li(
                "J. Moré and S. Wild, Estimating computational noise, SIAM J. Sci. Comput. 33,"
                    + " 2011: the difference table behind σ."),
            li(
                "C. Ridders, Accurate computation of F′(x) and F′(x)F″(x), Adv. Eng. Software 4,"
                    + " 1982; as implemented in Ceres Solver."),
            li(
                "A. Griewank and A. Walther, Evaluating Derivatives, SIAM, 2008: the reverse"
                    + " sweep."),
            li(
                "N. Higham, Accuracy and Stability of Numerical Algorithms, SIAM, 2002:"
                    + " cancellation and running error analysis."),
            li(
                text("The sources of PyTorch ("),
                code("torch/autograd/gradcheck.py"),
                text("), JAX ("),
                code("jax/_src/public_test_util.py"),
                text("), TensorFlow ("),
                code("gradient_checker_v2.py"),
                text("), SciPy ("),
                code("_optimize.py"),
                text("), Chainer ("),
                code("gradient_check.py"),
                text("), Ceres ("),
                code("numeric_diff.h"),
                text(") and DL4J ("),
                code("GradientCheckUtil"),
                text("), and the course notes of CS231n."))));
  }

  private static UlTag list(String... sentences) {
    UlTag list = ul().withClass("bulleted");
    for (String sentence : sentences) {
      list.with(li(sentence));
    }
    return list;
  }
}
