package jp.keikaku.law.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Sentence;
import jp.keikaku.document.SentenceRole;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.document.TextRange;
import jp.keikaku.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs and items of 法令標準XML down to their sentences and columns. */
final class LawXmlSentences {
  /** Between columns, as in bylaws that were read from pages. */
  private static final String SPACE = " ";

  private LawXmlSentences() {}

  static Paragraph paragraph(XmlElement paragraph) {
    paragraph.takeDefault("Hide", "false");
    paragraph.takeDefault("OldStyle", "false");
    String number = paragraph.takeAttribute("Num");
    StringBuilder text = new StringBuilder();
    List<Sentence> own = sentences(paragraph.takeFirst("ParagraphSentence"), text);
    int end = text.length();
    LawXmlAmendments.read(paragraph, text);
    List<Sentence> sentences =
        text.length() == end ? own : Sentences.of(text.toString(), text.length());
    return new Paragraph(
        number == null ? "1" : number,
        LawXmlReader.text(paragraph, "ParagraphNum"),
        LawXmlReader.caption(paragraph, "ParagraphCaption"),
        Text.of(text.toString()),
        sentences,
        paragraph.take("Item").stream().map(item -> item(item, "Item", 1)).toList(),
        tables(paragraph));
  }

  private static List<Table> tables(XmlElement holder) {
    return holder.take("TableStruct").stream()
        .flatMap(struct -> struct.take("Table").stream())
        .map(each -> new Table(LawXmlTables.rows(each), List.of()))
        .toList();
  }

  /** The sentences of a paragraph as one text. */
  static String joined(@Nullable XmlElement holder) {
    StringBuilder text = new StringBuilder();
    sentences(holder, text);
    return text.toString();
  }

  private static List<Sentence> sentences(@Nullable XmlElement holder, StringBuilder text) {
    List<XmlElement> elements = holder == null ? List.of() : holder.take("Sentence");
    List<Boolean> provisos = new ArrayList<>();
    List<TextRange> ranges = new ArrayList<>();
    for (XmlElement element : elements) {
      provisos.add("proviso".equals(element.takeAttribute("Function")));
      int start = text.length();
      text.append(sentence(element));
      ranges.add(new TextRange(start, text.length()));
    }
    int plain = (int) provisos.stream().filter(proviso -> !proviso).count();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < ranges.size(); i++) {
      SentenceRole role = provisos.get(i) ? SentenceRole.PROVISO : Sentences.role(at++, plain);
      sentences.add(new Sentence(ranges.get(i).start(), ranges.get(i).end(), role));
    }
    return sentences;
  }

  private static String sentence(XmlElement element) {
    element.takeAttribute("Num");
    element.takeDefault("WritingMode", "vertical");
    return element.takeText();
  }

  /**
   * Reads an item.
   *
   * @param name {@code Item}, {@code Subitem1} …
   * @param below number of the level below it: 1 below {@code Item}
   */
  private static ParagraphItem item(XmlElement item, String name, int below) {
    item.takeDefault("Delete", "false");
    item.takeDefault("Hide", "false");
    String number = item.takeAttribute("Num");
    StringBuilder text = new StringBuilder();
    List<TextRange> columns = new ArrayList<>();
    XmlElement holder = item.takeFirst(name + "Sentence");
    if (holder != null) {
      for (XmlElement column : holder.take("Column")) {
        column.takeAttribute("Num");
        column.takeDefault("LineBreak", "false");
        text.append(text.isEmpty() ? "" : SPACE);
        int start = text.length();
        text.append(joinedSentences(column));
        columns.add(new TextRange(start, text.length()));
      }
      text.append(joinedSentences(holder));
    }
    String next = "Subitem" + below;
    return new ParagraphItem(
        number == null ? "1" : number,
        LawXmlReader.text(item, name + "Title"),
        Text.of(text.toString()),
        columns,
        item.take(next).stream().map(each -> item(each, next, below + 1)).toList(),
        tables(item));
  }

  private static String joinedSentences(XmlElement holder) {
    return holder.take("Sentence").stream()
        .map(
            each -> {
              each.takeAttribute("Function");
              return sentence(each);
            })
        .collect(Collectors.joining());
  }
}
