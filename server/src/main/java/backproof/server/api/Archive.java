package backproof.server.api;

import backproof.experiment.Experiment;
import backproof.laboratory.Planned;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.answer.Content;
import backproof.server.answer.Download;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import backproof.server.publication.Library;
import backproof.server.store.Kept.OwnedExperiment;
import backproof.server.store.Kept.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Experiments with all their versions as files in a zip. */
public final class Archive {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Archive() {}

  public static Archive of(Iterable<OwnedExperiment> experiments, Library library, Checker checker)
      throws Refusal {
    Archive archive = new Archive();
    try (ZipOutputStream zip = new ZipOutputStream(archive.bytes)) {
      for (OwnedExperiment experiment : experiments) {
        for (Version version : experiment.versions()) {
          String path = "/e/" + experiment.id() + "/v/" + version.number();
          Experiment content = library.at(path).experiment();
          Planned planned = checker.plan(content);
          String name = experiment.id() + "/v" + version.number();
          for (Download format : Download.values()) {
            String text = format.text(content, planned);
            put(zip, name + "." + format.format(), version.created(), text);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive;
  }

  private static void put(ZipOutputStream zip, String name, long time, String text)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(time);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  public Answer answer(Caching caching) {
    return Answer.file("application/zip", Content.of(bytes.toByteArray()), caching)
        .with(Map.of("Content-Disposition", "attachment; filename=\"backproof.zip\""));
  }
}
