package jp.keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.web.Links;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What people do on the site, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private @Nullable ChromeDriver started;
  private @Nullable TestSite served;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    served = new TestSite(folder.resolve("archive"), false);
    started = Chromium.start(folder.resolve("profile"));
  }

  @AfterAll
  void stop() throws Exception {
    browser().quit();
    site().close();
  }

  private ChromeDriver browser() {
    return Objects.requireNonNull(started);
  }

  private TestSite site() {
    return Objects.requireNonNull(served);
  }

  @AfterEach
  void theConsoleIsQuiet() {
    assertThat(browser().manage().logs().get(LogType.BROWSER).getAll())
        .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .extracting(LogEntry::getMessage)
        .isEmpty();
  }

  @Test
  void aPersonTypesAndOpensAnItem() {
    open("/");
    find("#q").sendKeys("取り組み", Keys.ENTER);
    assertThat(browser().getCurrentUrl()).contains("/search?q=");
    WebElement hit =
        all(".hit").stream()
            .filter(each -> !each.findElements(By.cssSelector(".kind.item")).isEmpty())
            .findFirst()
            .orElseThrow();
    String title = hit.findElement(By.cssSelector("h2")).getText();
    hit.findElement(By.cssSelector("h2 a")).click();
    assertThat(title).contains(find("h1").getText().replaceFirst("^[0-9-]+ ", ""));
    assertThat(all(".schedule")).isNotEmpty();
  }

  @Test
  void aSuggestionIsChosenByKeyboard() throws InterruptedException {
    open("/");
    WebElement box = find("#q");
    box.sendKeys("mainan");
    until(() -> find(".suggestions li").getText().contains("マイナンバーカード"));
    box.sendKeys(Keys.ARROW_DOWN);
    assertThat(box.getDomProperty("value")).isEqualTo("マイナンバーカード");
    box.sendKeys(Keys.ENTER);
    until(() -> String.valueOf(browser().getCurrentUrl()).contains("/search"));
    assertThat(find("#q").getDomProperty("value")).isEqualTo("マイナンバーカード");
    assertThat(all(".hit mark")).isNotEmpty();
  }

  @Test
  void aFacetNarrowsAndIsTakenOff() {
    open(new Links("").search("推進"));
    String before = find(".count b").getText();
    find(".facets details[open] a").click();
    assertThat(find(".count b").getText()).isNotEqualTo(before);
    find(".chosen a").click();
    assertThat(all(".chosen a")).isEmpty();
    assertThat(find(".count b").getText()).isEqualTo(before);
  }

  @Test
  void thePageOfAHitIsBoxedAtItsWords() throws InterruptedException {
    open(new Links("").search("副市長"));
    find(".hit a.picture").click();
    WebElement picture = find(".sheet img");
    until(() -> "true".equals(picture.getDomProperty("complete")));
    assertThat(Integer.parseInt(String.valueOf(picture.getDomProperty("naturalWidth"))))
        .isGreaterThan(1000);
    List<WebElement> boxes = all(".sheet .box");
    assertThat(boxes).isNotEmpty();
    for (WebElement box : boxes) {
      Rectangle boxed = box.getRect();
      // The stretch of the line's letters that lies in the box is what was asked.
      assertThat(all(".sheet text"))
          .anySatisfy(
              line -> {
                Rectangle letters = line.getRect();
                String text = line.getText();
                int at = text.indexOf("副市長");
                assertThat(at).isNotNegative();
                double width = (double) letters.width / text.length();
                assertThat((double) boxed.x)
                    .isBetween(letters.x + at * width - 6, letters.x + at * width + 6);
                assertThat((double) boxed.width).isBetween(3 * width - 4, 3 * width + 14);
                assertThat(boxed.y + boxed.height / 2)
                    .isBetween(letters.y, letters.y + letters.height);
              });
    }
  }

  @Test
  void pagesAreTurnedAndSizedByKeyboard() throws InterruptedException {
    open(new Links("").page(TestSite.PLAN + "/2024", 3));
    find("body").sendKeys(Keys.ARROW_RIGHT);
    until(() -> String.valueOf(browser().getCurrentUrl()).endsWith("/pages/4"));
    find("body").sendKeys(Keys.ARROW_LEFT);
    until(() -> String.valueOf(browser().getCurrentUrl()).endsWith("/pages/3"));
    int width = find(".sheet").getSize().width;
    find("body").sendKeys("+");
    until(() -> find(".sheet").getSize().width > width);
    assertThat(find("a[type='application/pdf']").getDomAttribute("href")).endsWith("#page=3");
  }

  @Test
  void aReferenceInABylawIsFollowed() {
    open(new Links("").bylaw(TestSite.PLAN + "/2024", "汐見市デジタル推進本部設置要領"));
    WebElement reference = find(".provision a.reference[href^='#']");
    String target = String.valueOf(reference.getDomAttribute("href")).replaceFirst(".*#", "");
    reference.click();
    String fragment = String.valueOf(browser().getCurrentUrl()).replaceFirst(".*#", "");
    assertThat(URLDecoder.decode(fragment, StandardCharsets.UTF_8)).isEqualTo(target);
    assertThat(all(":target")).hasSize(1);
  }

  @Test
  void twoEditionsAreCompared() {
    open(new Links("").compare(TestSite.PLAN + "/2022", TestSite.PLAN + "/2023"));
    assertThat(find("main").getText()).contains("窓口キャッシュレス決済の導入", "電子決裁の導入");
    assertThat(all("main ins, main del")).isNotEmpty();
  }

  @Test
  void theLanguageIsSwitchedAndKept() {
    open("/");
    assertThat(find("html").getDomAttribute("lang")).isEqualTo("ja");
    find(".tools a[hreflang=en]").click();
    assertThat(find("html").getDomAttribute("lang")).isEqualTo("en");
    open(new Links("").search("RPA"));
    assertThat(find("html").getDomAttribute("lang")).isEqualTo("en");
    find(".tools a[hreflang=ja]").click();
    assertThat(find("html").getDomAttribute("lang")).isEqualTo("ja");
  }

  @Test
  void aPdfThatIsDroppedLandsOnItsEdition() throws InterruptedException {
    open("/ingest");
    Path pdf = FixtureEditions.FOLDER.resolve("odd/notice.pdf").toAbsolutePath().normalize();
    find("#pdf").sendKeys(pdf.toString());
    find(".drop button").click();
    until(() -> String.valueOf(browser().getCurrentUrl()).contains("/editions"));
    assertThat(find("h1").getText()).isNotBlank();
    open("/ingest");
    find("#pdf").sendKeys(pdf.resolveSibling("truncated.pdf").toString());
    find(".drop button").click();
    until(() -> !all(".notice").isEmpty());
    assertThat(find(".notice").getText()).contains("truncated.pdf");
  }

  @Test
  void aScriptInADocumentStaysText() {
    open(new Links("").search("taken"));
    assertThat(find("main").getText()).contains("<script>");
    find(".hit a.picture").click();
    assertThat(find(".sheet").getText()).contains("<script>");
    assertThat(browser().getTitle()).doesNotContain("taken");
    assertThat(all("main img[onerror], main script:not([src])")).isEmpty();
  }

  static Stream<String> kinds() {
    return TestSite.kinds().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everybodyCanUseAPage(String kind) {
    open(String.valueOf(TestSite.kinds().get(kind)));
    if (kind.equals("not-found")) {
      browser().manage().logs().get(LogType.BROWSER); // The browser says that it is not there.
    }
    List<Rule> violations =
        new AxeBuilder()
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze(browser())
            .getViolations();
    assertThat(violations).extracting(rule -> rule.getId() + " " + rule.getNodes()).isEmpty();
    assertThat(find("main").getText()).isNotBlank();
  }

  private void open(String path) {
    browser().get(site().at(path));
  }

  private WebElement find(String selector) {
    return browser().findElement(By.cssSelector(selector));
  }

  private List<WebElement> all(String selector) {
    return browser().findElements(By.cssSelector(selector));
  }

  private interface Condition {
    boolean holds();
  }

  /** Looks again and again; a page that goes while it is looked at is no error. */
  private static void until(Condition condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      assertThat(System.nanoTime()).as("too late").isLessThan(end);
      Thread.sleep(50);
    }
  }

  private static boolean holds(Condition condition) {
    try {
      return condition.holds();
    } catch (NoSuchElementException | StaleElementReferenceException e) {
      return false;
    }
  }
}
