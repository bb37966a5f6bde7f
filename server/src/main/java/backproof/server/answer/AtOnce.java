package backproof.server.answer;

import backproof.server.guard.Refusal;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One answer for all who ask the same at once. Nobody gets an answer that was looked for before
 * they asked: what one server has saved, whoever asks any server later is told.
 */
public final class AtOnce<K, V> {
  private final ConcurrentMap<K, Promise<V>> gathering = new ConcurrentHashMap<>();

  /** Giving way makes no difference but to how many come along. */
  @SuppressWarnings("ThreadPriorityCheck")
  public V of(K key, Promise.Maker<V> maker) throws Refusal {
    Promise<V> mine = new Promise<>();
    Promise<V> others = gathering.putIfAbsent(key, mine);
    if (others != null) {
      return others.await();
    }
    Thread.yield(); // requests that have arrived by now come along
    gathering.remove(key);
    return mine.keep(maker);
  }
}
