package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What this site knows about its readers, which is little. */
public final class PrivacyPage {
  private PrivacyPage() {}

  public static String render(Optional<String> contact, Assets assets) {
    List<DomContent> text = new ArrayList<>();
    text.add(
        p(
            "Your code is checked in your own browser. No cookie is set, nothing comes from other"
                + " sites, and nobody counts you."));
    text.add(h2("What reaches this server"));
    text.add(
        ul(
            li(
                "Code reaches it when you open a file, when a browser without JavaScript checks,"
                    + " when a program uses the API, and when you share or keep an experiment."
                    + " Only what you share or keep is stored."),
            li(
                "A link that holds everything itself, /play#…, keeps the code in the part after the"
                    + " #, which browsers send to nobody."),
            li("The edit key of an experiment is stored as its SHA-256 only."),
            li(
                "Your address on the network is used to count requests, mixed with a key that is"
                    + " drawn anew each day, in memory. It is not stored with anything and not"
                    + " logged."),
            li(
                "Each request leaves a line in the log: time, method, path, status, duration. The"
                    + " line holds no address, no query and nothing that you typed. A proxy of the"
                    + " operator before this server may log more.")));
    text.add(h2("What your browser keeps"));
    text.add(
        p(
            "The theme that you chose, and what you typed and did not share, in its own storage for"
                + " this site. Clearing the site's data removes both."));
    text.add(h2("How long, and how to get rid of it"));
    text.add(
        ul(
            li(
                "An experiment can be deleted with its edit key, or has an end that you set. What"
                    + " it alone holds goes with it; its address then says that it is gone. Others"
                    + " may hold copies for a day, and whoever copied it before has it still."),
            li(
                "A snapshot, /s/…, is named by its content, belongs to nobody and stays. The"
                    + " operator can take it away; its text is refused from then on."),
            li("A report about an experiment is kept until the operator has settled it.")));
    contact.ifPresent(
        address ->
            text.add(
                p(text("Questions go to the operator: "), a(shown(address)).withHref(address))));
    return DocsPage.render("Privacy", "", text, assets);
  }

  private static String shown(String address) {
    return address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
  }
}
