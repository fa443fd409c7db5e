package jp.keikaku.law.consolidation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.law.consolidation.Part.Kind;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * New provisions as they are printed below a sentence of amendment, as parts: a line for each
 * paragraph, item, caption or heading, cells parted by tabs. The indent is lost there; the level of
 * an item comes from the style of its number alone.
 */
final class ProvisionText {
  private static final Pattern CAPTION = Pattern.compile("[（(](.+)[）)]");
  private static final Pattern CHAPTER =
      Pattern.compile("(第" + Numbering.NUMBER + "[編章節款目]" + Numbering.BRANCHES + ")[\\s　]+(.+)");
  private static final Pattern BEHIND =
      Pattern.compile("((?:別表|様式|別記|別紙|別図)[^（(\\s　]*)[\\s　]*(?:[（(](.+?)関係[）)])?.*");
  private static final Pattern DELETED = Pattern.compile("[\\s　]*削除");

  private final List<Part> parts = new ArrayList<>();
  private final Deque<Part> open = new ArrayDeque<>();
  private final Deque<Numbering> series = new ArrayDeque<>();

  /** Numbers of the part beside which the first one goes, as it is printed; may be null. */
  private final @Nullable String beside;

  private @Nullable String caption;
  private List<String> chapter;

  private ProvisionText(@Nullable String beside, List<String> chapter) {
    this.beside = beside;
    this.chapter = chapter;
  }

  /**
   * The parts that a text holds, none inside another.
   *
   * @param beside label of the item that the first one goes beside or replaces, or null
   * @param chapter headings that new articles stand under where the text names none
   */
  static List<Part> read(String text, @Nullable String beside, List<String> chapter) {
    ProvisionText reading = new ProvisionText(beside, chapter);
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reading::line);
    return reading.parts;
  }

  private void line(String line) {
    Matcher behind = BEHIND.matcher(line);
    if (parts.isEmpty() && !line.contains("\t") && behind.matches()) {
      behind(behind.group(1), behind.group(2));
      return;
    }
    if (line.contains("\t")) {
      row(line);
      return;
    }
    Matcher heading = CHAPTER.matcher(line);
    if (heading.matches()) {
      chapter = under(heading.group(1) + " " + heading.group(2));
      return;
    }
    Matcher bracketed = CAPTION.matcher(line);
    if (bracketed.matches() && (open.isEmpty() || !isIn(Kind.ATTACHMENT))) {
      caption = bracketed.group(1);
      return;
    }
    Optional<ArticleNumber.Prefix> article =
        ArticleNumber.prefix(line).filter(prefix -> prefix.numbered().unit() == '条');
    if (article.isPresent()) {
      article(line, article.get());
    } else if (isIn(Kind.APPENDED_TABLE) || isIn(Kind.ATTACHMENT)) {
      outermost().add(new Part(Kind.NOTE, line));
    } else {
      numbered(line);
    }
  }

  private boolean isIn(Kind kind) {
    return !open.isEmpty() && outermost().kind == kind;
  }

  private Part outermost() {
    return open.getLast();
  }

  private void behind(String title, @Nullable String related) {
    Part part = new Part(title.startsWith("別表") ? Kind.APPENDED_TABLE : Kind.ATTACHMENT, title);
    part.related =
        related == null
            ? List.of()
            : Arrays.stream(related.split("[、，]|及び|並びに", -1)).map(String::strip).toList();
    begin(part);
  }

  /** A heading takes the place of the last one of its level, and of those below it. */
  private List<String> under(String heading) {
    List<String> above = new ArrayList<>();
    for (String each : chapter) {
      if (level(each) >= level(heading)) {
        break;
      }
      above.add(each);
    }
    above.add(heading);
    return List.copyOf(above);
  }

  private static int level(String heading) {
    return ArticleNumber.prefix(heading)
        .map(prefix -> "編章節款目".indexOf(prefix.numbered().unit()))
        .orElse(0);
  }

  private void row(String line) {
    Part row = BylawTree.row(Arrays.stream(line.split("\t", -1)).map(String::strip));
    if (open.isEmpty()) {
      parts.add(row);
    } else if (open.peek().kind == Kind.APPENDED_TABLE) {
      open.peek().add(row);
    } else {
      List<Part> tables = open.peek().children(Kind.TABLE);
      if (tables.isEmpty()) {
        Part table = new Part(Kind.TABLE);
        open.peek().add(table);
        tables = List.of(table);
      }
      tables.getLast().add(row);
    }
  }

  /** A part that stands in no other. */
  private void begin(Part part) {
    parts.add(part);
    open.clear();
    series.clear();
    open.push(part);
  }

  private void article(String line, ArticleNumber.Prefix prefix) {
    Part article = new Part(Kind.ARTICLE);
    article.number = prefix.numbered().number();
    article.label = line.substring(0, prefix.length()).strip();
    article.caption = caption;
    article.chapter = chapter;
    caption = null;
    begin(article);
    Part paragraph = new Part(Kind.PARAGRAPH, line.substring(prefix.length()).strip());
    if (DELETED.matcher(paragraph.text).matches()) {
      paragraph.text = "削除";
    }
    paragraph.number = "1";
    article.add(paragraph);
    open.push(paragraph);
  }

  private void numbered(String line) {
    List<Numbering> readings = Numbering.readings(line);
    Optional<Numbering> paragraph =
        readings.stream()
            .filter(number -> number.is(Numbering.Script.DIGITS, Numbering.Frame.BARE))
            .filter(this::isParagraph)
            .findFirst();
    if (paragraph.isPresent()) {
      paragraph(line, paragraph.get());
    } else if (readings.isEmpty()) {
      plain(line);
    } else {
      item(line, readings);
    }
  }

  /** The first of all, or the next of the article or of those before it. */
  private boolean isParagraph(Numbering number) {
    Part last = open.stream().filter(part -> part.kind == Kind.PARAGRAPH).findFirst().orElse(null);
    if (last == null) {
      return open.isEmpty() && parts.isEmpty() && (beside == null || isParagraphNumber(beside));
    }
    return last.number.equals(String.valueOf(number.ordinal() - 1));
  }

  private static boolean isParagraphNumber(String label) {
    return label.isEmpty() || label.matches("[0-9０-９]+");
  }

  private void paragraph(String line, Numbering number) {
    Part paragraph = new Part(Kind.PARAGRAPH, line.substring(number.length()));
    paragraph.number = number.number();
    paragraph.label = line.substring(0, number.end());
    paragraph.caption = caption;
    caption = null;
    series.clear();
    while (!open.isEmpty() && open.peek().kind != Kind.ARTICLE) {
      open.pop();
    }
    if (open.isEmpty()) {
      parts.add(paragraph);
    } else {
      open.peek().add(paragraph);
    }
    open.push(paragraph);
  }

  private void item(String line, List<Numbering> readings) {
    Numbering number = chosen(readings);
    while (series.stream().anyMatch(each -> each.style().equals(number.style()))
        && !series.peek().style().equals(number.style())) {
      close();
    }
    if (!series.isEmpty() && series.peek().style().equals(number.style())) {
      close();
    }
    Part item = new Part(Kind.ITEM, line.substring(number.length()));
    item.number = number.number();
    item.label = line.substring(0, number.end());
    if (open.isEmpty()) {
      parts.add(item);
    } else {
      open.peek().add(item);
    }
    open.push(item);
    series.push(number);
  }

  private void close() {
    series.pop();
    open.pop();
  }

  /** What goes on a series that is open, else one that begins, else one like the neighbour. */
  private Numbering chosen(List<Numbering> readings) {
    for (Numbering before : series) {
      for (Numbering number : readings) {
        if (number.follows(before, 1)) {
          return number;
        }
      }
    }
    if (parts.isEmpty() && beside != null) {
      for (Numbering near : Numbering.readings(beside + " ―")) {
        for (Numbering number : readings) {
          if (number.follows(near, 1) || number.equals(near)) {
            return number;
          }
        }
      }
    }
    return readings.stream()
        .filter(number -> number.ordinal() == 1)
        .findFirst()
        .orElse(readings.getFirst());
  }

  /**
   * Goes on behind the items of a paragraph, or stands alone: a second half, a proviso, a title.
   */
  private void plain(String line) {
    Optional<Part> paragraph =
        open.stream().filter(part -> part.kind == Kind.PARAGRAPH).findFirst();
    if (paragraph.isEmpty()) {
      parts.add(new Part(Kind.NOTE, line));
    } else if (paragraph.get().children(Kind.ITEM).isEmpty()) {
      paragraph.get().text += line;
    } else {
      paragraph.get().after += line;
    }
  }
}
