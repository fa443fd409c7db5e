package jp.keikaku.cli;

import java.nio.file.Path;
import jp.keikaku.text.SafeText;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that shows how many files are done, where a person is looking. */
final class Progress implements AutoCloseable {
  private static final int COLUMNS = 78;
  private static final int REFRESH_MILLIS = 200;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(Context context, int files) {
    if (!context.terminal().errIsTerminal()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(context.messages().of("ingest.progress"))
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(context.terminal().err(), COLUMNS))
            .build());
  }

  void begin(Path file) {
    if (bar != null) {
      bar.setExtraMessage(SafeText.of(String.valueOf(file.getFileName())));
    }
  }

  void done() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
