package jp.keikaku.law.xml;

import java.util.Arrays;
import java.util.Optional;
import jp.keikaku.text.ArticleNumber;

/** The headings above articles, from the outermost. */
enum ChapterLevel {
  PART('編', "Part"),
  CHAPTER('章', "Chapter"),
  SECTION('節', "Section"),
  SUBSECTION('款', "Subsection"),
  DIVISION('目', "Division");

  private final char unit;
  private final String element;

  ChapterLevel(char unit, String element) {
    this.unit = unit;
    this.element = element;
  }

  /** {@code Chapter} */
  String element() {
    return element;
  }

  /** {@code ChapterTitle} */
  String title() {
    return element + "Title";
  }

  /** {@code TOCChapter} */
  String inContents() {
    return "TOC" + element;
  }

  /**
   * A heading with its level.
   *
   * @param number {@code 4_2} for 第4章の2
   */
  record Heading(ChapterLevel level, String number, String text) {}

  /** Reads {@code 第1章 総則}. */
  static Optional<Heading> of(String heading) {
    return ArticleNumber.prefix(heading)
        .flatMap(
            prefix ->
                Arrays.stream(values())
                    .filter(level -> level.unit == prefix.numbered().unit())
                    .map(level -> new Heading(level, prefix.numbered().number(), heading))
                    .findFirst());
  }
}
