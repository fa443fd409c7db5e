package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.layout.Passage;
import jp.keikaku.pdf.Glyph;

/**
 * A line of a glossary that is set as text, and each way to read it as the beginning of an entry.
 *
 * @param text what it says
 * @param opens whether a paragraph begins with it, or may
 * @param last whether the paragraph ends with it
 * @param indent in ems
 * @param style type of its first character
 * @param starts none where a paragraph goes on
 */
record GlossaryRow(
    Passage text, boolean opens, boolean last, long indent, String style, List<Start> starts) {
  /** A term with its reading and expansion has no more characters than this. */
  static final int LONGEST = 60;

  /** White space this wide stands between a term and its definition, in ems. */
  static final double GAP = 0.75;

  private static final Pattern IN_BRACKETS =
      Pattern.compile("^[【「『《〔\\[［＜<〈≪]([^】」』》〕\\]］＞>〉≫。]{1,60})[】」』》〕\\]］＞>〉≫][\\s　：:]*");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "^([^：:。、…‥]{1,60}?)[\\s　]*(?:[：:]|[…‥]+|[・･.．]{3,}|[―─ー–—]{2,}|[→⇒＝=])[\\s　]*");
  private static final Pattern SENTENCE_END = Pattern.compile("[。．、，]$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  /** How a term is told from its definition, the surest way first. */
  enum Split {
    BRACKETS,
    SEPARATOR,
    GAP,
    ALONE
  }

  /**
   * What the beginnings of all entries have in common.
   *
   * @param mark kind of bullet, or empty
   * @param style type and indent where nothing else tells a term
   */
  record Form(String mark, Split split, String style) {
    static final Comparator<Form> LESS_SURE_FIRST =
        Comparator.comparing((Form form) -> !form.mark().isEmpty())
            .thenComparing(Form::split, Comparator.reverseOrder());
  }

  /** A term at the beginning of a line: where it stands and where its definition begins. */
  record Start(Form form, int termFrom, int termTo, int definitionFrom) {}

  static GlossaryRow of(Passage text, boolean opens, boolean last, double indent) {
    Glyph first = text.glyphs().getFirst();
    String style = first.font() + "/" + Math.round(first.size() * 2);
    GlossaryRow row = new GlossaryRow(text, opens, last, Math.round(indent), style, List.of());
    return new GlossaryRow(
        text, opens, last, row.indent(), style, opens ? row.readings() : List.of());
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text.value()).find();
  }

  /** The entry that begins with this line in a given form, if any. */
  Optional<Start> start(Form form) {
    return starts.stream().filter(start -> start.form().equals(form)).findFirst();
  }

  private List<Start> readings() {
    String line = text.value();
    int mark = GlossaryMark.length(line);
    List<Start> found = new ArrayList<>();
    String kind = GlossaryMark.kind(line.substring(0, mark));
    String rest = line.substring(mark);
    String place = kind.isEmpty() ? String.valueOf(indent) : "";
    Matcher brackets = IN_BRACKETS.matcher(rest);
    if (brackets.find()) {
      Form form = new Form(kind, Split.BRACKETS, place);
      found.add(
          new Start(form, mark + brackets.start(1), mark + brackets.end(1), mark + brackets.end()));
    }
    Matcher separator = SEPARATOR.matcher(rest);
    if (separator.find() && WORD.matcher(separator.group(1)).find()) {
      Form form = new Form(kind, Split.SEPARATOR, place);
      found.add(new Start(form, mark, mark + separator.end(1), mark + separator.end()));
    }
    addGap(kind, mark, place, found);
    addAlone(kind, mark, found);
    return found;
  }

  private void addGap(String kind, int mark, String place, List<Start> found) {
    text.wideGaps(GAP).stream()
        .filter(gap -> gap > mark)
        .findFirst()
        .filter(gap -> gap - mark <= LONGEST)
        .filter(gap -> !SENTENCE_END.matcher(text.value().substring(mark, gap).strip()).find())
        .ifPresent(gap -> found.add(new Start(new Form(kind, Split.GAP, place), mark, gap, gap)));
  }

  private void addAlone(String kind, int mark, List<Start> found) {
    String line = text.value();
    boolean isTerm =
        last
            && line.length() - mark <= LONGEST
            && !SENTENCE_END.matcher(line).find()
            && WORD.matcher(line).find()
            && GlossaryGroups.name(text).isEmpty();
    if (isTerm) {
      String type = kind.isEmpty() ? style + "/" + indent : "";
      int end = line.length();
      found.add(new Start(new Form(kind, Split.ALONE, type), mark, end, end));
    }
  }
}
