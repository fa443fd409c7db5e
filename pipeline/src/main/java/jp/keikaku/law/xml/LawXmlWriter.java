package jp.keikaku.law.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Sentence;
import jp.keikaku.document.SentenceRole;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.document.TextRange;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Writes a bylaw as 法令標準XML. References, defined terms, places and trust have no element there and
 * are left out; sentences below items are written with those above them, and tables of a whole
 * article below its last paragraph.
 */
public final class LawXmlWriter {
  private static final Pattern ARTICLE_RANGE = Pattern.compile("[（(]第[^（）()]*[）)]$");
  private static final Pattern ENACTMENT = Pattern.compile("(?:定める|制定する|公布する)。$");

  private LawXmlWriter() {}

  /** The bylaw as an XML document. */
  public static String write(Bylaw bylaw) {
    XmlElement law = new XmlElement("Law");
    LawNumber.write(law, bylaw.lawNumber(), bylaw.promulgated());
    String number = bylaw.lawNumber();
    law.add("LawNum").withText(number == null ? "" : number);
    XmlElement body = law.add("LawBody");
    body.add("LawTitle").withText(bylaw.title().value());
    preamble(body, bylaw.preamble());
    contents(body, bylaw.contents());
    XmlElement main = body.add("MainProvision");
    articles(main, bylaw.articles());
    bylaw.paragraphs().forEach(paragraph -> paragraph(main, paragraph));
    bylaw.supplementaryProvisions().forEach(each -> supplementary(body, each));
    bylaw.appendedTables().forEach(each -> appended(body, each));
    bylaw.attachments().forEach(each -> attachment(body, each));
    return XmlTree.write(law);
  }

  /** One sentence of enactment is 制定文; what is longer is 前文. */
  private static void preamble(XmlElement body, List<Text> texts) {
    if (texts.size() == 1 && ENACTMENT.matcher(texts.getFirst().value()).find()) {
      body.add("EnactStatement").withText(texts.getFirst().value());
    } else if (!texts.isEmpty()) {
      XmlElement preamble = body.add("Preamble");
      for (int i = 0; i < texts.size(); i++) {
        XmlElement paragraph = preamble.add("Paragraph").with("Num", String.valueOf(i + 1));
        paragraph.add("ParagraphNum");
        String text = texts.get(i).value();
        sentences(paragraph.add("ParagraphSentence"), text, Sentences.of(text, text.length()));
      }
    }
  }

  private static void contents(XmlElement body, List<Text> entries) {
    if (entries.isEmpty()) {
      return;
    }
    XmlElement contents = body.add("TOC");
    contents.add("TOCLabel").withText("目次");
    NavigableMap<ChapterLevel, XmlElement> open = new TreeMap<>();
    for (Text entry : entries) {
      Optional<ChapterLevel.Heading> heading = ChapterLevel.of(entry.value());
      if (heading.isEmpty()) {
        contents.add("TOCSupplProvision").add("SupplProvisionLabel").withText(entry.value());
        continue;
      }
      ChapterLevel level = heading.get().level();
      Map.Entry<ChapterLevel, XmlElement> above = open.lowerEntry(level);
      XmlElement element =
          (above == null ? contents : above.getValue())
              .add(level.inContents())
              .with("Num", heading.get().number());
      Matcher range = ARTICLE_RANGE.matcher(entry.value());
      int end = range.find() ? range.start() : entry.value().length();
      element.add(level.title()).withText(entry.value().substring(0, end));
      if (end < entry.value().length()) {
        element.add("ArticleRange").withText(entry.value().substring(end));
      }
      open.tailMap(level, true).clear();
      open.put(level, element);
    }
  }

  private static void articles(XmlElement root, List<Article> articles) {
    List<String> chapter = List.of();
    List<XmlElement> open = new ArrayList<>();
    for (Article article : articles) {
      int same = 0;
      while (same < Math.min(chapter.size(), article.chapter().size())
          && chapter.get(same).equals(article.chapter().get(same))) {
        same++;
      }
      while (open.size() > same) {
        open.removeLast();
      }
      for (String heading : article.chapter().subList(same, article.chapter().size())) {
        ChapterLevel.Heading read =
            ChapterLevel.of(heading)
                .orElseGet(() -> new ChapterLevel.Heading(ChapterLevel.CHAPTER, "0", heading));
        XmlElement parent = open.isEmpty() ? root : open.getLast();
        XmlElement element = parent.add(read.level().element()).with("Num", read.number());
        element.add(read.level().title()).withText(heading);
        open.add(element);
      }
      chapter = article.chapter();
      article(open.isEmpty() ? root : open.getLast(), article);
    }
  }

  private static void article(XmlElement parent, Article article) {
    XmlElement element = parent.add("Article").with("Num", article.number());
    caption(element, "ArticleCaption", article.caption());
    String label = article.label();
    element
        .add("ArticleTitle")
        .withText(label == null ? ArticleNumber.citation(article.number()) : label);
    article.paragraphs().forEach(paragraph -> paragraph(element, paragraph));
    List<XmlElement> paragraphs =
        element.elements().stream().filter(each -> each.name().equals("Paragraph")).toList();
    tables(
        paragraphs.isEmpty() && !article.tables().isEmpty()
            ? element.add("Paragraph").with("Num", "1")
            : paragraphs.isEmpty() ? element : paragraphs.getLast(),
        article.tables());
  }

  private static void tables(XmlElement holder, List<Table> tables) {
    tables.forEach(table -> holder.add("TableStruct").add(LawXmlTables.table(table.rows())));
  }

  private static void caption(XmlElement parent, String name, @Nullable Text caption) {
    if (caption != null) {
      parent.add(name).withText("（" + caption.value() + "）");
    }
  }

  private static void paragraph(XmlElement parent, Paragraph paragraph) {
    XmlElement element = parent.add("Paragraph").with("Num", paragraph.number());
    caption(element, "ParagraphCaption", paragraph.caption());
    String label = paragraph.label();
    element.add("ParagraphNum").withText(label == null ? "" : label);
    String text = paragraph.text().value();
    List<Sentence> known = text.isEmpty() ? List.of() : paragraph.sentences();
    int end = LawXmlAmendments.start(paragraph.text());
    sentences(
        element.add("ParagraphSentence"),
        text,
        (known.isEmpty() ? Sentences.of(text, text.length()) : known)
            .stream().filter(each -> each.start() < end).toList());
    LawXmlAmendments.write(element, paragraph.text());
    paragraph.items().forEach(item -> item(element, item, "Item", 1));
    tables(element, paragraph.tables());
  }

  private static void sentences(XmlElement holder, String text, List<Sentence> sentences) {
    boolean proviso = sentences.stream().anyMatch(each -> each.role() == SentenceRole.PROVISO);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence each = sentences.get(i);
      String function = each.role() == SentenceRole.PROVISO ? "proviso" : "main";
      holder
          .add("Sentence")
          .with("Num", String.valueOf(i + 1))
          .with("WritingMode", "vertical")
          .with("Function", proviso ? function : null)
          .withText(text.substring(each.start(), each.end()));
    }
  }

  private static void item(XmlElement parent, ParagraphItem item, String name, int below) {
    XmlElement element = parent.add(name).with("Num", item.number());
    String label = item.label();
    element.add(name + "Title").withText(label == null ? item.number() : label);
    XmlElement holder = element.add(name + "Sentence");
    String text = item.text().value();
    List<TextRange> columns = text.isEmpty() ? List.of() : item.columns();
    if (columns.isEmpty()) {
      sentences(holder, text, Sentences.of(text, text.length()));
    }
    for (int i = 0; i < columns.size(); i++) {
      TextRange column = columns.get(i);
      String part = text.substring(column.start(), column.end());
      sentences(
          holder.add("Column").with("Num", String.valueOf(i + 1)),
          part,
          Sentences.of(part, part.length()));
    }
    item.items().forEach(each -> item(element, each, "Subitem" + below, below + 1));
    tables(element, item.tables());
  }

  private static void supplementary(XmlElement body, SupplementaryProvision provision) {
    XmlElement element =
        body.add("SupplProvision")
            .with("AmendLawNum", amendment(provision))
            .with("Extract", provision.extract() ? "true" : null);
    element.add("SupplProvisionLabel").withText("附　則");
    articles(element, provision.articles());
    provision.paragraphs().forEach(paragraph -> paragraph(element, paragraph));
  }

  /** The amending law, or the date alone where only that is printed. */
  private static @Nullable String amendment(SupplementaryProvision provision) {
    String law = provision.amendingLaw();
    String date = provision.date();
    return law != null || date == null || date.length() != 10 ? law : LawNumber.printed(date);
  }

  private static void appended(XmlElement body, AppendedTable table) {
    XmlElement element = body.add("AppdxTable");
    element.add("AppdxTableTitle").withText(table.title().value());
    LawXmlTables.related(element, table.relatedArticles());
    element.add("TableStruct").add(LawXmlTables.table(table.rows()));
    if (!table.notes().isEmpty()) {
      XmlElement remarks = element.add("Remarks");
      remarks.add("RemarksLabel");
      table.notes().forEach(note -> remarks.add("Sentence").withText(note.value()));
    }
  }

  private static void attachment(XmlElement body, Attachment attachment) {
    XmlElement element = body.add("AppdxStyle");
    element.add("AppdxStyleTitle").withText(attachment.title().value());
    LawXmlTables.related(element, attachment.relatedArticles());
    XmlElement style = element.add("StyleStruct").add("Style");
    attachment.paragraphs().forEach(text -> style.add("Sentence").withText(text.value()));
    attachment.tables().forEach(table -> style.add(LawXmlTables.table(table.rows())));
  }
}
