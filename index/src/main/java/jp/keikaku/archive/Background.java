package jp.keikaku.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that other threads do, and that may fail to read or write. */
final class Background {
  private Background() {}

  /** Work without a result. */
  interface Work {
    void run() throws IOException;
  }

  /** Work with a result. */
  interface Making<T> {
    T make() throws IOException;
  }

  /** As an executor takes it. */
  static Runnable work(Work work) {
    return () -> {
      try {
        work.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** As an executor takes it. */
  static <T> Supplier<T> making(Making<T> making) {
    return () -> {
      try {
        return making.make();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Waits for what was made, or throws what kept it from being made. */
  static <T> T result(CompletableFuture<T> made) throws IOException {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException cause) {
        throw cause.getCause();
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Waits until work is over, whatever became of it; what may follow it then. */
  static CompletableFuture<Void> settled(CompletableFuture<Void> work) {
    CompletableFuture<Void> over =
        work.exceptionallyCompose(failure -> CompletableFuture.completedFuture(null));
    over.join();
    return over;
  }
}
