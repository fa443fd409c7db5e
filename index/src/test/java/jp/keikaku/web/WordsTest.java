package jp.keikaku.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Sentences of pages are there in both languages, and dates and years as people write them. */
final class WordsTest {
  @Test
  void everySentenceIsThereInBothLanguages() {
    assertThat(bundle(Locale.JAPANESE).keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
  }

  @Test
  void everyRouteAndParameterHasASentence() {
    for (Language language : Language.values()) {
      Words words = new Words(language);
      for (Route route : WebServer.routes(List.of())) {
        assertThat(words.has("route." + route.name())).as(route.name()).isTrue();
        route
            .parameters()
            .forEach(each -> assertThat(words.has("parameter." + each)).as(each).isTrue());
      }
    }
  }

  @Test
  void yearsAndDaysAreWrittenAsPeopleDo() {
    View japanese = new View(new Words(Language.JA), new Links(""), "/", "", false, false);
    assertThat(japanese.year(2022)).isEqualTo("令和4年度（2022）");
    assertThat(japanese.date("2019-05-01")).isEqualTo("令和元年5月1日");
    assertThat(japanese.date("2022-03")).isEqualTo("令和4年3月");
    assertThat(japanese.date("いつか")).isEqualTo("いつか");
    View english = new View(new Words(Language.EN), new Links(""), "/", "", false, false);
    assertThat(english.year(2022)).isEqualTo("FY2022 (令和4年度)");
    assertThat(english.date("2022-03-01")).isEqualTo("1 March 2022");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "jp.keikaku.web.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
