package jp.keikaku.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output in UTF-8, buffered, which remembers why a write failed: a {@link PrintStream}
 * keeps that to itself.
 */
final class AnswerStream extends PrintStream {
  private static final int BUFFER = 1 << 16;

  private final Watched watched;

  AnswerStream(OutputStream out) {
    this(new Watched(out));
  }

  private AnswerStream(Watched watched) {
    super(new BufferedOutputStream(watched, BUFFER), false, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  /** What the system said when the first write failed; empty where it said nothing. */
  String reason() {
    IOException failure = watched.failure;
    return failure == null || failure.getMessage() == null ? "" : failure.getMessage();
  }

  private static final class Watched extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Watched(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
