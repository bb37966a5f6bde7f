package backproof.experiment;

/**
 * A ready-made experiment.
 *
 * @param key its name in links, as in {@code /play?preset=fraud-net}
 * @param description one sentence about what is to be seen
 */
public record Preset(String key, String description, Experiment experiment) {
  public String title() {
    return experiment.title();
  }
}
