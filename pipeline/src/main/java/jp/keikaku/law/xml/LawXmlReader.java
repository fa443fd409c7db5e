package jp.keikaku.law.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Attachment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.text.Wareki;
import org.jspecify.annotations.Nullable;

/** Reads 法令標準XML into a bylaw. What the model does not hold is listed, not dropped. */
public final class LawXmlReader {
  private static final Pattern KIND =
      Pattern.compile("(条例|規則|要綱|要領|規程|規約|内規|訓令|施行令|政令|省令|法律|準則|規範|法|令)(?:　抄)?$");

  private LawXmlReader() {}

  /**
   * Reads a law.
   *
   * @param xml the whole file
   * @throws LawXmlException where it is no XML, or its root is no {@code Law}
   */
  public static LawXmlDocument read(byte[] xml) throws LawXmlException {
    XmlElement law = XmlTree.read(xml);
    if (!law.name().equals("Law")) {
      throw new LawXmlException("the root is " + law.name() + ", not Law");
    }
    law.takeRoot();
    Bylaw bylaw = bylaw(law);
    SortedMap<String, Integer> left = new TreeMap<>();
    law.reportLeft("", left);
    return new LawXmlDocument(bylaw, left);
  }

  private static Bylaw bylaw(XmlElement law) throws LawXmlException {
    XmlElement body = law.takeFirst("LawBody");
    XmlElement title = body == null ? null : body.takeFirst("LawTitle");
    if (body == null || title == null) {
      throw new LawXmlException("a Law has a LawBody with a LawTitle");
    }
    String name = title.takeText();
    String lawNumber = text(law, "LawNum");
    XmlElement main = body.takeFirst("MainProvision");
    Matcher kind = KIND.matcher(name);
    return new Bylaw(
        Text.of(name),
        new Bylaw.Imprint(
            kind.find() ? kind.group(1) : null,
            lawNumber,
            LawNumber.promulgated(law, lawNumber),
            null),
        new Bylaw.Provisions(
            contents(body),
            preamble(body),
            main == null ? List.of() : articles(main, List.of()),
            main == null ? List.of() : paragraphs(main),
            body.take("SupplProvision").stream().map(LawXmlReader::supplementary).toList(),
            body.take("AppdxTable").stream().map(LawXmlReader::appended).toList(),
            attachments(body)),
        Bylaw.Links.NONE,
        null,
        List.of());
  }

  /** The text of a child, or null where there is none. */
  static @Nullable String text(XmlElement parent, String child) {
    XmlElement found = parent.takeFirst(child);
    String text = found == null ? "" : found.takeText();
    return text.isEmpty() ? null : text;
  }

  private static List<Text> contents(XmlElement body) {
    List<Text> entries = new ArrayList<>();
    XmlElement contents = body.takeFirst("TOC");
    if (contents != null) {
      contents.takeConstant("TOCLabel", "目次");
      entries(contents, entries);
    }
    return entries;
  }

  private static void entries(XmlElement parent, List<Text> entries) {
    for (ChapterLevel level : ChapterLevel.values()) {
      for (XmlElement entry : parent.take(level.inContents())) {
        entry.takeAttribute("Num");
        entry.takeDefault("Delete", "false");
        String range = text(entry, "ArticleRange");
        String title = String.valueOf(text(entry, level.title()));
        entries.add(Text.of(range == null ? title : title + range));
        entries(entry, entries);
      }
    }
    for (XmlElement entry : parent.take("TOCSupplProvision")) {
      String label = text(entry, "SupplProvisionLabel");
      entries.add(Text.of(label == null ? "附則" : label));
    }
  }

  private static List<Text> preamble(XmlElement body) {
    List<Text> texts = new ArrayList<>();
    body.take("EnactStatement").forEach(each -> texts.add(Text.of(each.takeText())));
    for (XmlElement preamble : body.take("Preamble")) {
      for (XmlElement paragraph : preamble.take("Paragraph")) {
        paragraph.takeAttribute("Num");
        text(paragraph, "ParagraphNum");
        texts.add(Text.of(LawXmlSentences.joined(paragraph.takeFirst("ParagraphSentence"))));
      }
    }
    return texts;
  }

  private static List<Article> articles(XmlElement parent, List<String> chapter) {
    List<Article> articles = new ArrayList<>();
    for (XmlElement child : parent.elements()) {
      if (child.name().equals("Article")) {
        parent.take("Article");
        articles.add(article(child, chapter));
      }
      for (ChapterLevel level : ChapterLevel.values()) {
        if (child.name().equals(level.element())) {
          parent.take(level.element());
          child.takeAttribute("Num");
          child.takeDefault("Delete", "false");
          child.takeDefault("Hide", "false");
          List<String> below = new ArrayList<>(chapter);
          below.add(String.valueOf(text(child, level.title())));
          articles.addAll(articles(child, below));
        }
      }
    }
    return articles;
  }

  private static Article article(XmlElement article, List<String> chapter) {
    article.takeDefault("Delete", "false");
    article.takeDefault("Hide", "false");
    String number = article.takeAttribute("Num");
    return new Article(
        number == null ? "0" : number,
        text(article, "ArticleTitle"),
        caption(article, "ArticleCaption"),
        chapter,
        paragraphs(article),
        List.of(),
        List.of());
  }

  /** What stands between the brackets, or null. */
  static @Nullable Text caption(XmlElement parent, String child) {
    String printed = text(parent, child);
    if (printed == null) {
      return null;
    }
    boolean bracketed = printed.startsWith("（") && printed.endsWith("）") && printed.length() > 2;
    return Text.of(bracketed ? printed.substring(1, printed.length() - 1) : printed);
  }

  private static List<Paragraph> paragraphs(XmlElement parent) {
    return parent.take("Paragraph").stream().map(LawXmlSentences::paragraph).toList();
  }

  private static SupplementaryProvision supplementary(XmlElement provision) {
    String amendingLaw = provision.takeAttribute("AmendLawNum");
    String extract = provision.takeAttribute("Extract");
    provision.takeConstant("SupplProvisionLabel", "附則");
    return new SupplementaryProvision(
        amendingLaw == null ? null : Wareki.isoDate(amendingLaw).orElse(null),
        amendingLaw == null || LawNumber.isDate(amendingLaw) ? null : amendingLaw,
        "true".equals(extract),
        articles(provision, List.of()),
        paragraphs(provision),
        List.of());
  }

  private static AppendedTable appended(XmlElement table) {
    List<List<Text>> rows = new ArrayList<>();
    for (XmlElement struct : table.take("TableStruct")) {
      struct.take("Table").forEach(each -> rows.addAll(LawXmlTables.rows(each)));
    }
    List<Text> notes = new ArrayList<>();
    for (XmlElement remarks : table.take("Remarks")) {
      String label = text(remarks, "RemarksLabel");
      if (label != null) {
        notes.add(Text.of(label));
      }
      remarks.take("Sentence").forEach(each -> notes.add(Text.of(each.takeText())));
    }
    return new AppendedTable(
        Text.of(String.valueOf(text(table, "AppdxTableTitle"))),
        LawXmlTables.related(text(table, "RelatedArticleNum")),
        rows,
        notes,
        List.of());
  }

  private static List<Attachment> attachments(XmlElement body) {
    List<Attachment> attachments = new ArrayList<>();
    for (XmlElement style : body.take("AppdxStyle")) {
      List<Text> paragraphs = new ArrayList<>();
      List<Table> tables = new ArrayList<>();
      for (XmlElement struct : style.take("StyleStruct")) {
        for (XmlElement content : struct.take("Style")) {
          content.take("Sentence").forEach(each -> paragraphs.add(Text.of(each.takeText())));
          content
              .take("Table")
              .forEach(each -> tables.add(new Table(LawXmlTables.rows(each), List.of())));
        }
      }
      attachments.add(
          new Attachment(
              Text.of(String.valueOf(text(style, "AppdxStyleTitle"))),
              LawXmlTables.related(text(style, "RelatedArticleNum")),
              paragraphs,
              tables,
              List.of()));
    }
    return attachments;
  }
}
