package jp.keikaku.picture;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.keikaku.picture.PageRefusedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The processes that draw pages: started when they are needed, ended when a page takes too long.
 */
final class PageWorkers implements Closeable {
  /** Of a process; a page of 18 million pixels with large pictures on it takes about half. */
  private static final String MEMORY = "-Xmx640m";

  private final Path fontCache;
  private final Duration perPage;
  private final Duration inQueue;
  private final BlockingQueue<Slot> free;
  private final List<Slot> all = new ArrayList<>();

  /**
   * Starts nothing yet.
   *
   * @param fontCache a folder in which PDFBox keeps what it knows of the fonts of this machine
   * @param count how many pages are drawn at the same time
   * @param perPage how long one may take
   * @param inQueue how long one may wait for others
   */
  PageWorkers(Path fontCache, int count, Duration perPage, Duration inQueue) {
    this.fontCache = fontCache;
    this.perPage = perPage;
    this.inQueue = inQueue;
    this.free = new ArrayBlockingQueue<>(count);
    for (int i = 0; i < count; i++) {
      Slot slot = new Slot();
      all.add(slot);
      free.add(slot);
    }
  }

  /** Room for one process. */
  private static final class Slot {
    private @Nullable Process process;
    private @Nullable DataInputStream answers;
    private @Nullable DataOutputStream questions;
  }

  /**
   * A page in a form.
   *
   * @param original where the PDF is
   * @param sha256 its digest
   */
  byte[] draw(Path original, String sha256, int page, PageForm form) throws PageRefusedException {
    Slot slot =
        freeSlot().orElseThrow(() -> new PageRefusedException(Reason.BUSY, "others are drawn"));
    try {
      return draw(slot, original, sha256, page, form);
    } finally {
      free.add(slot);
    }
  }

  private Optional<Slot> freeSlot() {
    try {
      return Optional.ofNullable(free.poll(inQueue.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private byte[] draw(Slot slot, Path original, String sha256, int page, PageForm form)
      throws PageRefusedException {
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture<Void> timer = new CompletableFuture<>();
    try {
      Process process = started(slot);
      var unused =
          timer
              .orTimeout(perPage.toMillis(), TimeUnit.MILLISECONDS)
              .exceptionally(
                  passed -> {
                    late.set(true);
                    process.destroyForcibly();
                    return null;
                  });
      return asked(slot, original, sha256, page, form);
    } catch (IOException e) {
      end(slot);
      throw late.get()
          ? new PageRefusedException(Reason.TOO_SLOW, "longer than " + perPage)
          : new PageRefusedException(Reason.BROKEN, String.valueOf(e));
    } finally {
      timer.complete(null);
    }
  }

  private static byte[] asked(Slot slot, Path original, String sha256, int page, PageForm form)
      throws IOException, PageRefusedException {
    DataOutputStream questions = slot.questions;
    DataInputStream answers = slot.answers;
    if (questions == null || answers == null) {
      throw new IOException("no process");
    }
    questions.writeUTF(original.toAbsolutePath().toString());
    questions.writeUTF(sha256);
    questions.writeInt(page);
    questions.writeUTF(form.name());
    questions.flush();
    String kind = answers.readUTF();
    if (!kind.equals(PageWorker.GIVEN)) {
      throw new PageRefusedException(Reason.valueOf(kind), answers.readUTF());
    }
    byte[] bytes = new byte[answers.readInt()];
    answers.readFully(bytes);
    return bytes;
  }

  private Process started(Slot slot) throws IOException {
    Process running = slot.process;
    if (running != null && running.isAlive()) {
      return running;
    }
    end(slot);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + fontCache,
                "-cp",
                System.getProperty("java.class.path"),
                PageWorker.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    slot.process = process;
    slot.answers = new DataInputStream(process.getInputStream());
    slot.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    return process;
  }

  private static void end(Slot slot) {
    if (slot.process != null) {
      slot.process.destroyForcibly();
    }
    slot.process = null;
    slot.answers = null;
    slot.questions = null;
  }

  /** Ends all processes; a page that is being drawn is not given. */
  @Override
  public void close() {
    for (Slot slot : all) {
      Process process = slot.process;
      if (process != null) {
        process.destroyForcibly();
      }
    }
  }
}
