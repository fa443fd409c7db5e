package jp.keikaku.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.keikaku.archive.ArchiveException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Every kind of page, light and dark, on a desktop and on a phone, as pictures to be looked at:
 * {@code make screenshots}.
 */
public final class Screenshots {
  private static final int SHORTEST = 800;
  private static final int LONGEST = 6000;

  /** A screen. */
  private record Screen(String name, int width, double density, boolean mobile) {}

  private static final List<Screen> SCREENS =
      List.of(new Screen("desktop", 1280, 1, false), new Screen("phone", 390, 2, true));

  private Screenshots() {}

  /** Argument: the folder to write to. */
  public static void main(String[] arguments) throws IOException, ArchiveException {
    Path target = Files.createDirectories(Path.of(arguments[0]));
    Path folder = Files.createTempDirectory("keikaku-screenshots");
    try (TestSite site = new TestSite(folder.resolve("archive"), true)) {
      ChromeDriver browser = Chromium.start(folder.resolve("profile"));
      try {
        for (Map.Entry<String, String> kind : TestSite.kinds().entrySet()) {
          for (Screen screen : SCREENS) {
            for (String theme : List.of("light", "dark")) {
              show(browser, site.at(kind.getValue()), screen, theme);
              Path file = target.resolve(kind.getKey() + "-" + theme + "-" + screen.name + ".png");
              Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
              System.out.println(file);
            }
          }
        }
      } finally {
        browser.quit();
      }
    }
  }

  /** Loads a page on a screen that is as high as the page. */
  private static void show(ChromeDriver browser, String address, Screen screen, String theme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    size(browser, screen, SHORTEST);
    browser.get(address);
    Object height = browser.executeScript("return document.documentElement.scrollHeight");
    long wanted = height instanceof Number number ? number.longValue() : SHORTEST;
    size(browser, screen, Math.clamp(wanted, SHORTEST, LONGEST));
  }

  private static void size(ChromeDriver browser, Screen screen, int height) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", screen.width,
            "height", height,
            "deviceScaleFactor", screen.density,
            "mobile", screen.mobile));
  }
}
