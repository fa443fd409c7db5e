package jp.keikaku.law.amendment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.law.LawIds;
import jp.keikaku.law.amendment.PlaceWord.And;
import jp.keikaku.law.amendment.PlaceWord.Filler;
import jp.keikaku.law.amendment.PlaceWord.Part;
import jp.keikaku.law.amendment.PlaceWord.Same;
import jp.keikaku.law.amendment.PlaceWord.Through;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Numbering;

/** Reads the words of places one by one. */
final class PlaceScanner {
  /** A branch of an appended table; {@code の3の項} is a row instead. */
  private static final String BRANCH = "(?:の" + Numbering.NUMBER + "(?!の?(?:項|部|欄|款|表)))*";

  private static final Pattern NAMED_DIVISION =
      Pattern.compile(
          ("題名|目次|前文|制定文|本則|附則(?:（[^（）]*）)?|別表(?:第NUM+BRANCH|NUM+(?!の表)BRANCH)?(?:（[^（）]*関係）)?"
                  + "|(?:別記)?様式第NUM号?BRANCH|(?:別記)?第NUM号(?:の[0-9０-９]+)*様式|別記様式|別記|別紙|別図|付録")
              .replace("NUM+", Numbering.NUMBER)
              .replace("NUM", Numbering.NUMBER)
              .replace("BRANCH", BRANCH));

  private static final Pattern BRANCH_NUMBER = Pattern.compile("の(" + Numbering.NUMBER + ")");

  private static final Pattern SAME = Pattern.compile("同(条|項|号|章|節|款|表|様式|附則|備考|部|欄)");
  private static final Map<String, Set<Level>> SAME_LEVELS =
      Map.ofEntries(
          Map.entry("条", Set.of(Level.ARTICLE)),
          Map.entry("項", Set.of(Level.PARAGRAPH, Level.ROW)),
          Map.entry("号", Set.of(Level.ITEM, Level.ROW)),
          Map.entry("章", Set.of(Level.CHAPTER)),
          Map.entry("節", Set.of(Level.CHAPTER)),
          Map.entry("款", Set.of(Level.CHAPTER, Level.ROW)),
          Map.entry("表", Set.of(Level.TABLE, Level.DIVISION)),
          Map.entry("様式", Set.of(Level.DIVISION)),
          Map.entry("附則", Set.of(Level.DIVISION)),
          Map.entry("備考", Set.of(Level.REMARKS)),
          Map.entry("部", Set.of(Level.ROW)),
          Map.entry("欄", Set.of(Level.COLUMN)));

  private static final Pattern DETAIL =
      Pattern.compile("(?:各号列記|表)?以外の部分|各号|ただし書|但書|本文|前段|後段|中段|前の見出し|見出し|項番号|[章節款条表]名|末尾|柱書|定義");

  private static final Pattern SUBITEM = Pattern.compile(Numbering.LETTER);

  /** A row or column by its name; the name may hold any words. */
  private static final Pattern ROW =
      Pattern.compile("[^、。]{1,60}?(?:の項|の部(?!分)|の款|の目|の行|の号)(?!目)|[0-9０-９]{1,3}項(?=[中の及並を])");

  /** One without a name, or of several by its number: 別表の1の表. */
  private static final Pattern TABLE = Pattern.compile("(?:" + Numbering.NUMBER + "の)?表");

  private static final Pattern COLUMN =
      Pattern.compile("[^、。の]{0,30}?(?:の欄|[上中下左右]欄|第NUM欄|欄)".replace("NUM", Numbering.NUMBER));

  /** What makes a word of a 中 before it: 中央, 中学校, 中小企業 … */
  private static final Pattern INSIDE_NAME = Pattern.compile("[央学小間部高継心核型古等国野川山島村町区井田原]");

  private static final Pattern REMARKS =
      Pattern.compile("備考(?:NUM)?".replace("NUM", Numbering.NUMBER));

  private static final Pattern AND = Pattern.compile("、|及び|並びに|又は|若しくは|・");
  private static final Pattern THROUGH = Pattern.compile("から");
  private static final Pattern FILLER = Pattern.compile("まで(?:の規定)?|の規定|の|（[^（）]*）");

  /** What an own word of a place begins with. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          ("第[\\s　]*NUM[\\s　]*[編章節款目条項号欄様]|同[条項号章節款表様附備部欄]|題名|目次|前文|制定文|本則|附則"
                  + "|別[表記紙図]|様式第|付録|前の見出し|見出し|各号|ただし書|本文|前段|後段|備考|表"
                  + "|[ア-ン](?=[をの及、])|[（(][ア-ン][）)](?=[をの及、])")
              .replace("NUM", Numbering.NUMBER));

  /**
   * A word and where it ends.
   *
   * @param end index after its last character
   */
  record Scanned(PlaceWord word, int end) {}

  private PlaceScanner() {}

  /** Whether a place begins here. */
  static boolean startsAt(String text, int at) {
    return BEGINNING.matcher(text).region(at, text.length()).lookingAt();
  }

  /**
   * Whether the name of a row or column can begin here, behind 中, which then is no part of the name
   * as in 中央公民館の項.
   */
  static boolean startsWithName(String text, int at) {
    return match(INSIDE_NAME, text, at).isEmpty()
        && (match(ROW, text, at).isPresent() || match(COLUMN, text, at).isPresent());
  }

  /** The word that begins here, if one does; {@code before} are the words in front of it. */
  static Optional<Scanned> word(String text, int at, List<PlaceWord> before) {
    return joint(text, at)
        .or(() -> own(text, at, before))
        .or(() -> tablePart(text, at, before))
        .or(() -> match(FILLER, text, at).map(end -> new Scanned(new Filler(), end)));
  }

  private static Optional<Scanned> joint(String text, int at) {
    return match(AND, text, at)
        .map(end -> new Scanned(new And(), end))
        .or(() -> match(THROUGH, text, at).map(end -> new Scanned(new Through(), end)));
  }

  private static Optional<Scanned> own(String text, int at, List<PlaceWord> before) {
    Optional<Integer> division = match(NAMED_DIVISION, text, at);
    if (division.isPresent()) {
      String name = text.substring(at, division.get()).replaceFirst("（[^（）]*関係）$", "");
      return Optional.of(part(Level.DIVISION, "", title(name), division.get()));
    }
    Matcher same = SAME.matcher(text).region(at, text.length());
    if (same.lookingAt()) {
      Set<Level> levels = SAME_LEVELS.getOrDefault(same.group(1), Set.of());
      return Optional.of(new Scanned(new Same(levels, same.group(1)), same.end()));
    }
    Optional<Scanned> numbered = numbered(text, at);
    if (numbered.isPresent()) {
      return numbered;
    }
    Optional<Integer> detail = match(DETAIL, text, at);
    if (detail.isPresent()) {
      return Optional.of(part(Level.DETAIL, "", text.substring(at, detail.get()), detail.get()));
    }
    Optional<Integer> subitem = match(SUBITEM, text, at);
    return subitem.isPresent() && mayDivide(before)
        ? Optional.of(
            part(
                Level.SUBITEM, "", LawIds.folded(text.substring(at, subitem.get())), subitem.get()))
        : Optional.empty();
  }

  /** {@code 別表第1の2} for 別表第一の二. */
  private static String title(String printed) {
    return BRANCH_NUMBER
        .matcher(LawIds.title(printed))
        .replaceAll(branch -> "の" + JapaneseNumerals.parse(branch.group(1)).orElse(0));
  }

  private static Optional<Scanned> numbered(String text, int at) {
    Optional<ArticleNumber.Prefix> prefix = ArticleNumber.prefix(text.substring(at));
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    ArticleNumber.Numbered numbered = prefix.get().numbered();
    Level level =
        switch (numbered.unit()) {
          case '条' -> Level.ARTICLE;
          case '項' -> Level.PARAGRAPH;
          case '号' -> Level.ITEM;
          default -> Level.CHAPTER;
        };
    String name = PartName.of(numbered.unit(), numbered.number());
    return Optional.of(part(level, numbered.number(), name, at + prefix.get().length()));
  }

  /** Rows and columns have any names, so they are looked for below tables only. */
  private static Optional<Scanned> tablePart(String text, int at, List<PlaceWord> before) {
    int start = text.startsWith("の", at) ? at + 1 : at;
    Optional<Integer> remarks = match(REMARKS, text, start);
    if (remarks.isPresent()) {
      return Optional.of(named(Level.REMARKS, text, start, remarks.get()));
    }
    Optional<Integer> table = match(TABLE, text, start);
    if (table.isPresent() && !startsWithRow(text, start, before)) {
      return Optional.of(named(Level.TABLE, text, start, table.get()));
    }
    Optional<Integer> row = match(ROW, text, start);
    if (row.isPresent()) {
      return Optional.of(named(Level.ROW, text, start, row.get()));
    }
    Optional<Integer> column = match(COLUMN, text, start);
    return column.map(end -> named(Level.COLUMN, text, start, end));
  }

  private static boolean startsWithRow(String text, int at, List<PlaceWord> before) {
    return before.isEmpty() && match(ROW, text, at).isPresent();
  }

  /** Whether the word before is one that letters divide. */
  private static boolean mayDivide(List<PlaceWord> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      switch (before.get(i)) {
        case Part part -> {
          return part.level() == Level.ITEM || part.level() == Level.SUBITEM;
        }
        case Same same -> {
          return same.levels().contains(Level.ITEM);
        }
        case And and -> {}
        case Through through -> {}
        case Filler filler -> {}
      }
    }
    return true;
  }

  private static Scanned named(Level level, String text, int from, int to) {
    return part(level, "", LawIds.folded(text.substring(from, to)), to);
  }

  private static Scanned part(Level level, String number, String name, int end) {
    return new Scanned(new Part(level, number, name), end);
  }

  private static Optional<Integer> match(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() && matcher.end() > at
        ? Optional.of(matcher.end())
        : Optional.empty();
  }
}
