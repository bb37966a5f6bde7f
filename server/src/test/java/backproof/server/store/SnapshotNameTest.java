package backproof.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names are in links that live for ever, so these values may never change. */
final class SnapshotNameTest {
  /**
   * Computed with Python: {@code v = int.from_bytes(sha256(d).digest(), "big")}, then for each
   * letter {@code v *= 28; letter = alphabet[v >> 256]; v &= (1 << 256) - 1}.
   */
  @Test
  void namesStayAsTheyAre() {
    assertThat(SnapshotName.of("")).isEqualTo("wxbgwm6hykw94jwb3jczcv79tmjbp5md3vnk5jfq");
    assertThat(SnapshotName.of("{\"v\":1}")).isEqualTo("q88g5j5x6kgsrfhb5mb9t3x4zqchcf7cfrvpvp8j");
  }

  @Test
  void theAlphabetHasNoVowelAndNothingThatLooksAlike() {
    assertThat(Letters.ALPHABET).hasSize(28).doesNotContainPattern("[aeiou01l]");
  }

  @Test
  void onlyNamesAreLookedFor() {
    assertThat(SnapshotName.isPossible("2222222222")).isTrue();
    assertThat(SnapshotName.isPossible("222222222")).isFalse();
    assertThat(SnapshotName.isPossible("222222222a")).isFalse();
    assertThat(SnapshotName.isPossible("2".repeat(41))).isFalse();
  }
}
