package jp.keikaku.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses of ids, anchors of provisions, and texts cut at their links. */
final class LinksTest {
  @Test
  void anIdIsReadableInItsAddress() {
    Links links = new Links("/k");
    assertThat(links.edition("市/計画/2022"))
        .isEqualTo("/k/editions/%E5%B8%82/%E8%A8%88%E7%94%BB/2022");
    assertThat(links.record("a/b~2")).isEqualTo("/k/records/a/b~2");
    assertThat(links.record("a b?c#d")).isEqualTo("/k/records/a%20b%3Fc%23d");
  }

  @Test
  void anIdThatAPathCannotHoldIsAParameter() {
    Links links = new Links("");
    for (String id : List.of("a/../b", "a/./b", "..", "a//b", "a%b", "a;b", "a\\b")) {
      assertThat(links.page(id, 3)).isEqualTo("/editions/pages/3?id=" + Links.encoded(id));
    }
  }

  @Test
  void aProvisionHasAShortAnchor() {
    assertThat(BylawPages.anchor("設置要綱/第5条")).isEqualTo("a5");
    assertThat(BylawPages.anchor("設置要綱/第12条の2/第3項/第1号/イ")).isEqualTo("a12_2-p3-i1-イ");
    assertThat(BylawPages.anchor("設置要綱/附則第2条/第1項")).isEqualTo("附則a2-p1");
    assertThat(BylawPages.anchor("設置要綱/別表第1")).isEqualTo("別表第1");
  }

  @Test
  void linksThatOverlapAreCutOnce() {
    List<TextPiece> pieces =
        TextPiece.of(
            "第3条第2項の規定",
            List.of(
                new TextPiece.Link(0, 3, "#a3", null),
                new TextPiece.Link(0, 6, "#a3-p2", null),
                new TextPiece.Link(4, 6, "#x", null)));
    assertThat(pieces)
        .containsExactly(new TextPiece("第3条第2項", "#a3-p2", null), new TextPiece("の規定", null, null));
  }
}
