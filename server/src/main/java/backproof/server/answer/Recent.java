package backproof.server.answer;

import backproof.server.guard.Refusal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;

/**
 * What is dear to make and asked for again: the values that were used last, up to a weight in all.
 * Who asks for a value that is being made waits for it, so that a class which opens a link at the
 * same minute makes one check of it and not as many as there are pupils.
 */
public final class Recent<K, V> {
  private final long most;
  private final ToLongFunction<V> weight;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<K, Promise<V>> making = new HashMap<>();
  private long weightOfAll;

  public Recent(long most, ToLongFunction<V> weight) {
    this.most = most;
    this.weight = weight;
  }

  public V of(K key, Promise.Maker<V> maker) throws Refusal {
    Promise<V> mine = new Promise<>();
    Optional<Promise<V>> others;
    lock.lock();
    try {
      V known = kept.get(key);
      if (known != null) {
        return known;
      }
      others = Optional.ofNullable(making.putIfAbsent(key, mine));
    } finally {
      lock.unlock();
    }
    return others.isPresent() ? others.get().await() : made(key, maker, mine);
  }

  private V made(K key, Promise.Maker<V> maker, Promise<V> mine) throws Refusal {
    try {
      V value = mine.keep(maker);
      keep(key, value);
      return value;
    } finally {
      lock.lock();
      try {
        making.remove(key);
      } finally {
        lock.unlock();
      }
    }
  }

  private void keep(K key, V value) {
    lock.lock();
    try {
      kept.put(key, value);
      weightOfAll += weight.applyAsLong(value);
      Iterator<V> oldest = kept.values().iterator();
      while (weightOfAll > most) {
        weightOfAll -= weight.applyAsLong(oldest.next());
        oldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }
}
