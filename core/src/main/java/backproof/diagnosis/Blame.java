package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several statements is to blame where each of them could make all right. */
final class Blame {
  private final Stage stage;
  private final Ties ties;
  private final Optional<Donation> lost;
  private final List<Demand> all;

  /**
   * @param lost a statement whose right value is known
   * @param all what others would have to give
   */
  Blame(Stage stage, Ties ties, Optional<Donation> lost, List<Demand> all) {
    this.stage = stage;
    this.ties = ties;
    this.lost = lost;
    this.all = all;
  }

  /**
   * The statement to name where no edit is found; empty where it is the one that is known. Where
   * what is wanted is what is there in another order, or the like, that is hardly by chance.
   */
  Optional<Demand> culprit() {
    if (lost.filter(Donation::isTelling).isPresent()) {
      return Optional.empty();
    }
    List<Demand> open = all.stream().filter(this::isOpen).toList();
    Comparator<Demand> order =
        Comparator.comparing((Demand each) -> !ties.hasStrayed(each.site()))
            .thenComparing(each -> !each.isKnown())
            .thenComparingInt(each -> ties.order(each.site()));
    Optional<Demand> telling = open.stream().filter(Demand::isTelling).min(order);
    boolean isFed = lost.map(each -> feeds(each.site())).orElse(true);
    return telling.isPresent() || !isFed ? telling : open.stream().filter(this::isFirst).min(order);
  }

  /** What only picks something out of data is wrong in that it picks something else. */
  private boolean isOpen(Demand demand) {
    Site site = demand.site();
    boolean isPicked =
        demand.value() instanceof Expression.Subscript part
            && Vocabulary.isPath(part.object())
            && stage.sites().stream()
                .noneMatch(
                    each ->
                        each.block() == site.block()
                            && each.target().equals(site.source().text(part.object().span())));
    return !isPicked || demand.isTelling();
  }

  /**
   * Whether no other one that can be to blame goes right into it. That something with more entries
   * than there are gradients could make all right says little.
   */
  boolean isFirst(Demand demand) {
    return all.stream()
        .filter(each -> each.isKnown() || !demand.isKnown())
        .filter(this::isOpen)
        .noneMatch(each -> feeds(each.site(), demand.site()));
  }

  private boolean feeds(Site site) {
    return all.stream().filter(this::isOpen).anyMatch(each -> feeds(each.site(), site));
  }

  /**
   * Where the two feed one another, as in a loop, the one that is carried on comes first: the other
   * one would go wrong without it. Else that comes first which first went wrong.
   */
  private boolean feeds(Site one, Site other) {
    boolean isRead = one != other && ties.reads(other, one);
    return isRead
        && (ties.reads(one, other)
            ? other.line() < one.line()
            : ties.order(one) <= ties.order(other));
  }
}
