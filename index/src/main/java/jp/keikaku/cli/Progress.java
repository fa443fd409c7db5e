package jp.keikaku.cli;

import jp.keikaku.text.SafeText;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that shows how much of a task is done, where a person is looking. */
final class Progress implements AutoCloseable {
  private static final int COLUMNS = 78;
  private static final int REFRESH_MILLIS = 200;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(Context context, String task, int files) {
    if (!context.terminal().errIsTerminal()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(context.messages().of(task))
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(context.terminal().err(), COLUMNS))
            .build());
  }

  void begin(String file) {
    if (bar != null) {
      bar.setExtraMessage(SafeText.of(file));
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
