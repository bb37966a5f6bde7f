package backproof.page;

/** Where the page script starts. */
public final class Page {
  private Page() {}

  public static void main(String[] arguments) {
    Dom.document().getBody().setAttribute("data-live", "");
    Theme.enhance();
    CopyButtons.enhance();
    Menus.enhance();
    Dom.byId("experiment").ifPresent(form -> Workbench.start(new ExperimentForm(form)));
  }
}
