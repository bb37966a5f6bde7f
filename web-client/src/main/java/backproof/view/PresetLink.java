package backproof.view;

/** One line of the menu of presets: {@code /play?preset=KEY}. */
public record PresetLink(String key, String title) {}
