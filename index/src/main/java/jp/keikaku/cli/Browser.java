package jp.keikaku.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The person's own browser. */
final class Browser {
  private Browser() {}

  /** Opens an address; where that cannot be done, the person has the address on the screen. */
  static void open(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // no browser here
    }
  }
}
