package jp.keikaku.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Heap that one piece of work takes.
 *
 * @param peak bytes in use at most during the work, garbage that was not yet collected among them,
 *     over what was in use before
 * @param retained bytes that its result holds
 * @param allocated bytes that were allocated in all
 */
record Memory(long peak, long retained, long allocated) {
  /** Does the work once, in this thread. */
  static Memory of(Callable<?> work) throws Exception {
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    collectGarbage();
    long before = used(heap);
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long allocatedBefore = allocatedHere();
    Object result = work.call();
    try {
      long allocated = allocatedHere() - allocatedBefore;
      long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
      collectGarbage();
      long retained = used(heap) - before;
      return new Memory(Math.max(0, peak), Math.max(0, retained), allocated);
    } finally {
      Reference.reachabilityFence(result);
    }
  }

  /** The larger of each figure. */
  Memory larger(Memory other) {
    return new Memory(
        Math.max(peak, other.peak),
        Math.max(retained, other.retained),
        Math.max(allocated, other.allocated));
  }

  private static long used(List<MemoryPoolMXBean> pools) {
    return pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  private static long allocatedHere() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? threads.getCurrentThreadAllocatedBytes()
        : 0;
  }

  private static void collectGarbage() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
  }
}
