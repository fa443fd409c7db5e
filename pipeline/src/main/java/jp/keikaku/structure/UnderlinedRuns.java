package jp.keikaku.structure;

import java.util.List;
import java.util.Set;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Passage;
import jp.keikaku.pdf.Glyph;

/**
 * Which words a line marks.
 *
 * @param glyphs all that a line marks in the document
 */
record UnderlinedRuns(Set<Glyph> glyphs) {
  UnderlinedRuns {
    glyphs = Set.copyOf(glyphs);
  }

  /** The marked runs of a text. */
  List<Text> in(Passage text) {
    return text.runs(glyphs::contains).stream().map(Passage::toText).toList();
  }
}
