package jp.keikaku.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Something that another thread reads from the index meanwhile, if there is one that is idle. */
final class Later<T extends @Nullable Object> {
  private final CompletableFuture<T> reading;

  Later(Reading<T> reading) {
    this.reading =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return reading.read();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Reads it. */
  interface Reading<T extends @Nullable Object> {
    T read() throws IOException;
  }

  /** What was read, or the error. */
  T get() throws IOException {
    try {
      return reading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      throw e;
    }
  }
}
