package jp.keikaku.press;

import java.nio.file.Path;
import java.util.List;

final class WriterPrinter implements Printer {
  @Override
  public void print(String title, List<Block> blocks, PrintStyle style, Path pdf) {
    throw new UnsupportedOperationException();
  }
}
