package backproof.view;

import backproof.file.Imported;
import backproof.file.Source;
import java.util.Optional;

/** What came of opening a file. */
public sealed interface Opened {
  /** Of the file. */
  String name();

  /** An experiment was made of it. */
  record Taken(String name, Imported imported) implements Opened {}

  /**
   * Nothing could be taken.
   *
   * @param message why, without a full stop
   * @param source its functions, where the reader may name those to check
   */
  record Refused(String name, String message, Optional<Source> source) implements Opened {}
}
