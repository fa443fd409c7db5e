package jp.keikaku.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is text never becomes markup. */
class HtmlTest {
  @Test
  void textIsEscaped() {
    String html = new Html().element("p", "a < b & <script>c</script>\n「d」").toString();
    assertThat(html).isEqualTo("<p>a &lt; b &amp; &lt;script&gt;c&lt;/script&gt;<br>「d」</p>");
  }

  @Test
  void attributesCannotBeLeft() {
    String html = new Html().open("a", "href", "#\" onclick=\"x").close("a").toString();
    assertThat(html).isEqualTo("<a href=\"#&quot; onclick=&quot;x\"></a>");
  }
}
