package backproof.view;

import j2html.tags.DomContent;
import java.util.List;

/** How an experiment gets into a page of somebody else: texts to copy, platform by platform. */
public final class EmbeddingPage {
  public static final String PATH = "/docs/embed";

  private EmbeddingPage() {}

  public static String render(Assets assets) {
    List<DomContent> text =
        List.of(
            own().written(),
            element().written(),
            platforms().written(),
            pictures().written(),
            options().written(),
            talking().written(),
            lasting().written());
    return DocsPage.render("Put an experiment into your page", PATH, text, assets);
  }

  private static Chapter own() {
    return new Chapter("own", "A page of your own")
        .say(
            "HOST is this server, ID an experiment that you can revise. For a snapshot, which never"
                + " changes, write /embed/s/NAME; for a version, /embed/ID/v/3.")
        .show(
            """
            <iframe src="https://HOST/embed/ID" title="Gradient check" loading="lazy"
              allow="clipboard-write; fullscreen"
              style="width:100%;min-height:480px;border:0;frame-sizing:content-height"></iframe>
            """)
        .say(
            "What comes is the whole result before any script runs. The frame needs no cookie and"
                + " no storage, and works in sandbox=\"allow-scripts\" and in pages with"
                + " Cross-Origin-Embedder-Policy.");
  }

  private static Chapter element() {
    return new Chapter("element", "With one script: fitting height, your own code, results")
        .show(
            """
            <script src="https://HOST/embed.js" async></script>
            <gradient-check src="ID"></gradient-check>

            <gradient-check title="Mean squared error">
              <script type="text/x-python" data-cell="setup">...</script>
              <script type="text/x-python" data-cell="forward">...</script>
              <script type="text/x-python" data-cell="backward">...</script>
            </gradient-check>
            """)
        .say(
            "Code between the tags never reaches this server: it travels in the fragment of the"
                + " frame's address and is checked in the reader's browser.");
  }

  private static Chapter platforms() {
    return new Chapter("platforms", "Course platforms")
        .say("WordPress, Notion and others that know oEmbed: paste the link of the page by itself.")
        .show("https://HOST/e/ID")
        .say("Moodle and Canvas (in the HTML view of the editor), which take styles away:")
        .show(
            """
            <iframe src="https://HOST/embed/ID?frame=fixed" title="Gradient check"
              width="100%" height="560"></iframe>
            """)
        .say(
            "Canvas may ask your administrator to allow HOST. Open edX: the same, in a Raw HTML"
                + " part.")
        .say("MyST and Jupyter Book:")
        .show(
            """
            ```{iframe} https://HOST/embed/ID
            :width: 100%
            :title: Gradient check
            ```
            """)
        .say("Sphinx, Quarto, MkDocs, Hugo: the first snippet as raw HTML; in reStructuredText:")
        .show(
            """
            .. raw:: html

               <iframe src="https://HOST/embed/ID" title="Gradient check" width="100%"
                 height="560"></iframe>
            """);
  }

  private static Chapter pictures() {
    return new Chapter("pictures", "Where no frame is possible")
        .say("A README or a forum: a badge, or the picture, with the link behind it.")
        .show(
            """
            [![gradient check](https://HOST/e/ID/badge.svg)](https://HOST/e/ID)
            [![gradient check](https://HOST/e/ID.png)](https://HOST/e/ID)
            """)
        .say("Slides and paper: /e/ID/qr.svg is a QR code of the link, /e/ID.svg the picture.");
  }

  private static Chapter options() {
    return new Chapter("options", "Options of the address")
        .say("theme=light or dark; else as the reader's system says.")
        .say("hide=title,verdict,report,code,output,open leaves out what is named.")
        .say("lock=setup,forward,backward or all: readers cannot change those cells.")
        .say("load=auto checks in the browser at once; else when the reader runs or edits it.")
        .say(
            "hints=off: right or wrong, without saying why. hints=where, kind or value: findings"
                + " end with the line, with the kind of mistake, with what the value should be;"
                + " else readers can open the edit as well.")
        .say("frame=fixed: the frame keeps its height, and what is in it scrolls.")
        .say("lang=en, the only language so far. What is not known is passed over.");
  }

  private static Chapter talking() {
    return new Chapter("talking", "Talk to a frame")
        .say(
            "With embed.js, the element sends events that bubble, and answers calls. setState is"
                + " refused for cells that are locked.")
        .show(
            """
            const check = document.querySelector("gradient-check");
            check.addEventListener("gradcheck:result", ({ detail }) => {
              console.log(detail.passed, detail.difference, detail.blocks);
            });
            await check.call("setState", { backward: "def backward(...): ..." });
            await check.call("run");
            const { setup, forward, backward } = await check.call("getState");
            """)
        .say(
            "Without it: the frame posts {type: \"gradcheck:ready\"}; answer with {type:"
                + " \"gradcheck:connect\", v: 1} and a MessagePort. On the port send {id, call,"
                + " value} and hear {id, result} or {id, error}; events come as {type: \"result\"}"
                + " and {type: \"state\"}. Calls: getState, setState, run, getReport, setTheme,"
                + " setLocale. Heights come as {type: \"gradcheck:resize\", height}, and in the"
                + " words of Embedly, Canvas, H5P and WordPress.");
  }

  private static Chapter lasting() {
    return new Chapter("lasting", "How long it lasts")
        .say(
            "Addresses do not change from release to release. A snapshot stays as it is; an"
                + " experiment shows its newest version until its owner deletes it or it expires,"
                + " and then says so.");
  }
}
