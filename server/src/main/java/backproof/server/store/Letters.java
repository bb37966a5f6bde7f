package backproof.server.store;

import java.security.SecureRandom;

/** The letters of all names that stand in links. They live for ever, so they may never change. */
public final class Letters {
  /** No vowels, so no words; nothing that looks like something else or that breaks a link. */
  static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxyz";

  /** 48 bits: enough until a collision. */
  static final int SHORTEST = 10;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Letters() {}

  /** A name that nobody can guess. */
  static String random() {
    StringBuilder name = new StringBuilder();
    while (name.length() < SHORTEST) {
      name.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return name.toString();
  }

  /** Whether a text could be the id of an experiment; anything else need not be looked for. */
  public static boolean isPossibleId(String id) {
    return id.length() == SHORTEST && areAll(id);
  }

  static boolean areAll(String name) {
    return name.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
  }
}
