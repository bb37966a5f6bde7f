package backproof.view;

/** Where the files of the page live; their public names carry a hash of what is in them. */
@FunctionalInterface
public interface Assets {
  /** The address of {@code style.css}, {@code page.js} and so on. */
  String url(String logicalName);
}
