package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Citation;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * A provision as one column of a comparison of old and new prints it: an article with its caption,
 * a supplementary provision, an appended table.
 *
 * @param name as ids name it ({@code 第3条}, {@code 附則}), or null where the text has no number
 * @param number of an article in ASCII digits, or null
 * @param caption its line above the article, or empty
 * @param text all of it, caption and number too
 */
record ComparedUnit(@Nullable String name, @Nullable String number, String caption, Passage text) {
  private static final Pattern VACANT =
      Pattern.compile("[（(【〔]?(?:新設|新規|追加|削る|削除|廃止|なし|加える)[）)】〕]?|[-―—ー]+");

  private static final Pattern HIDDEN_CAPTION = Pattern.compile(".*。([（(][^（）()]{1,40}[）)])");

  /** The units of a cell; one without a name may come first, where a cell goes on from another. */
  static List<ComparedUnit> of(Passage cell) {
    List<ComparedUnit> units = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    List<Passage> lines = lines(cell);
    for (int i = 0; i < lines.size(); i++) {
      boolean caption =
          isCaption(lines.get(i)) && i + 1 < lines.size() && isNamed(lines.get(i + 1));
      boolean below = isNamed(lines.get(i)) && !(i > 0 && isCaption(lines.get(i - 1)));
      boolean vacant = isVacant(lines.get(i).value());
      if ((caption || below || vacant) && !open.isEmpty()) {
        units.add(unit(open));
        open.clear();
      }
      open.add(lines.get(i));
      if (vacant) {
        units.add(unit(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      units.add(unit(open));
    }
    return units;
  }

  /**
   * The lines, a caption above an article as one of its own, though a full line hides the break.
   */
  private static List<Passage> lines(Passage cell) {
    List<Passage> lines = cell.split(character -> character == '\n');
    List<Passage> parted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher hidden = HIDDEN_CAPTION.matcher(lines.get(i).value());
      if (i + 1 < lines.size() && isNamed(lines.get(i + 1)) && hidden.matches()) {
        parted.add(lines.get(i).slice(0, hidden.start(1)));
        parted.add(lines.get(i).from(hidden.start(1)));
      } else {
        parted.add(lines.get(i));
      }
    }
    return parted;
  }

  /** Whether a cell begins inside an article: its row was cut by a page, or stands for a part. */
  static boolean goesOn(Passage cell) {
    List<Passage> lines = lines(cell);
    return lines.isEmpty()
        || !(isNamed(lines.getFirst())
            || isVacant(lines.getFirst().value())
            || (isCaption(lines.getFirst()) && lines.size() > 1 && isNamed(lines.get(1))));
  }

  /** A cell and the one below it; words that a page cut stay together. */
  static Passage joined(Passage above, Passage below) {
    if (above.isEmpty() || below.isEmpty()) {
      return above.plus(below);
    }
    boolean cut = !above.value().endsWith("。") && !opensPart(below.value());
    return Passage.join(List.of(above, Passage.ofLayout(cut ? "" : "\n"), below));
  }

  /** Whether a line begins a part of an article. */
  private static boolean opensPart(String line) {
    return Numbering.opens(line) || BylawLines.caption(line).isPresent();
  }

  private static boolean isCaption(Passage line) {
    return BylawLines.caption(line.value()).isPresent() && !isVacant(line.value());
  }

  private static boolean isNamed(Passage line) {
    return name(line.value()).isPresent();
  }

  private static boolean isVacant(String line) {
    return VACANT.matcher(Width.fold(line)).matches();
  }

  private static Optional<String> name(String line) {
    Optional<ArticleNumber.Numbered> article = article(line);
    if (article.isPresent()) {
      return Optional.of(ArticleNumber.citation(article.get().number()));
    }
    if (BylawLines.supplementary(line).isPresent()) {
      return Optional.of("附則");
    }
    return BylawLines.appended(line)
        .or(() -> BylawLines.attachment(line))
        .map(behind -> Width.fold(line.substring(behind.titleStart(), behind.titleEnd())));
  }

  private static Optional<ArticleNumber.Numbered> article(String line) {
    return BylawLines.numbered(line)
        .map(ArticleNumber.Prefix::numbered)
        .filter(numbered -> numbered.unit() == '条');
  }

  private static ComparedUnit unit(List<Passage> lines) {
    List<Passage> parts = new ArrayList<>();
    for (Passage line : lines) {
      if (!parts.isEmpty()) {
        parts.add(Passage.ofLayout("\n"));
      }
      parts.add(line);
    }
    boolean captioned = lines.size() > 1 && isCaption(lines.getFirst());
    String head = lines.get(captioned ? 1 : 0).value();
    return new ComparedUnit(
        name(head).orElse(null),
        article(head).map(ArticleNumber.Numbered::number).orElse(null),
        captioned ? Width.fold(lines.getFirst().value()) : "",
        Passage.join(parts));
  }

  /** Whether it only says that there is nothing on its side: （新設）, （削る）. */
  boolean isVacant() {
    return isVacant(text.value());
  }

  /** Whether both are the same provision, renumbered or not. */
  boolean isLike(ComparedUnit other) {
    if (name == null || other.name == null) {
      return name == null && other.name == null && !isVacant() && !other.isVacant();
    }
    return name.equals(other.name);
  }

  /** Whether both read the same but for their number. */
  boolean isRenumbered(ComparedUnit other) {
    return number != null
        && other.number != null
        && ((!caption.isEmpty() && caption.equals(other.caption)) || sameBody(other));
  }

  /** Whether both read the same behind their numbers. */
  boolean sameBody(ComparedUnit other) {
    return body().equals(other.body());
  }

  private String body() {
    String folded = Width.fold(text.value()).substring(caption.length());
    return ArticleNumber.prefix(folded).map(prefix -> folded.substring(prefix.length())).orElse("");
  }

  /** What it is, or null where it has no number. */
  @Nullable Citation citation() {
    if (name == null) {
      return null;
    }
    boolean article = number != null;
    return new Citation(name, List.of(name), article ? null : name, number, null, List.of());
  }
}
