package backproof.view;

import backproof.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes sample pages into a folder, to be looked at: {@code Gallery FOLDER}. */
final class Gallery {
  private Gallery() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    var experiment = Samples.experiment("Fraud detection, both bugs");
    var wrong = Samples.judged(Samples.fraudWithBothBugs());
    var large = Samples.judged(Samples.large(300, 340));
    write(folder, "front", WorkbenchPage.render(Samples.page(PageKind.FRONT, experiment, wrong)));
    write(
        folder,
        "raised",
        WorkbenchPage.render(Samples.page(PageKind.WORKBENCH, experiment, Samples.raised())));
    write(
        folder, "large", WorkbenchPage.render(Samples.page(PageKind.SNAPSHOT, experiment, large)));
    write(folder, "embed", EmbedPage.render(Samples.page(PageKind.EMBED, experiment, wrong)));
    write(folder, "python", PythonPage.render(Reference.read(), Samples.ASSETS));
    write(
        folder,
        "missing",
        MessagePage.render(
            new MessagePage.Message(404, "There is nothing here", "The address may be cut short."),
            Samples.ASSETS));
  }

  private static void write(Path folder, String name, String page) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), page);
  }
}
