package backproof.view;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.check.BlockReport;
import backproof.check.Verdict;
import backproof.check.Witness;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class HeatmapTest {
  private final Grid pair =
      new Grid(
          Samples.block(
              "W",
              List.of(2, 2),
              1,
              Verdict.WRONG,
              new double[] {0, 3, 0, 4},
              new double[] {0, 3, 5, 0}));

  @Test
  void theSquaresOfTheErrorsAddUpToTheSquareOfTheDifference() {
    double sum = 0;
    for (int i = 0; i < pair.size(); i++) {
      sum += pair.error(i) * pair.error(i);
    }
    double difference = Math.sqrt(25 + 16) / (5 + Math.sqrt(9 + 25));
    assertThat(sum).isCloseTo(difference * difference, Offset.offset(1e-15));
  }

  @Test
  void anEntryThatIsZeroBothWaysIsMarkedAsSilent() {
    assertThat(pair.styleClass(0)).isEqualTo("silent");
    assertThat(pair.styleClass(1)).isEqualTo("c0");
    assertThat(pair.styleClass(2)).isEqualTo("c8");
  }

  @Test
  void whatIsNotANumberHasItsOwnMark() {
    assertThat(ErrorScale.step(Double.NaN)).isEqualTo("broken");
    assertThat(ErrorScale.step(1e-7)).isEqualTo("c3");
  }

  @Test
  void subscriptsFollowTheShape() {
    double[] values = new double[24];
    Grid cube = new Grid(Samples.block("W", List.of(2, 3, 4), 0, Verdict.RIGHT, values, values));
    assertThat(cube.subscript(23)).isEqualTo("[1, 2, 3]");
    assertThat(cube.rows()).isEqualTo(6);
    Grid single =
        new Grid(
            Samples.block("t", List.of(), 0, Verdict.RIGHT, new double[] {1}, new double[] {1}));
    assertThat(single.subscript(0)).isEmpty();
  }

  @Test
  void entriesOfASampleKeepTheirSubscripts() {
    double[] values = {1, 2};
    int[] entries = {5, 23};
    Grid sample =
        new Grid(
            new BlockReport(
                "W",
                "dW",
                List.of(2, 3, 4),
                0,
                Verdict.RIGHT,
                Witness.NUMERICAL,
                values,
                values,
                new double[0],
                entries));
    assertThat(sample.subscript(1)).isEqualTo("[1, 2, 3]");
    assertThat(sample.rows() * sample.columns()).isEqualTo(2);
    assertThat(BlockView.of(sample, 0, 1).render()).contains("Only 2 of 24 entries");
  }

  @Test
  void aCellOfManyEntriesShowsTheWorst() {
    Mosaic mosaic = new Mosaic(pair, 1);
    assertThat(mosaic.worst(0, 0)).isEqualTo(2);
    assertThat(mosaic.entriesPerCell()).isEqualTo(4);
  }

  @Test
  void emptyBlocksAreDrawn() {
    Grid empty =
        new Grid(Samples.block("e", List.of(0, 3), 0, Verdict.RIGHT, new double[0], new double[0]));
    assertThat(Heatmap.small(empty).render()).contains("has no entries");
    assertThat(BlockView.of(empty, 0, 1).render()).contains("This block has no entries.");
  }
}
