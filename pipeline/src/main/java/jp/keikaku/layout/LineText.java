package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.keikaku.pdf.Glyph;
import jp.keikaku.text.Numbering;

/**
 * Decides which white space of a line is text. White space is a space between two Latin words,
 * between two Japanese words of two characters or more, and after a number or bullet that opens the
 * line; all other white space is letter-spacing or layout.
 */
final class LineText {
  /** What may open a line and be followed by a space that matters, besides plain numbers. */
  private static final Pattern OPENER =
      Pattern.compile(
          ("第?NUMBER[部編章節款条條項号號目]?BRANCHES[.．、]?" + "|[・●○◎■□◆◇▪※*＊－-]|(?:[※＊*]|注)[0-9０-９]{1,3}")
              .replace("NUMBER", Numbering.NUMBER)
              .replace("BRANCHES", Numbering.BRANCHES));

  /** What a spaced-out figure falls into. */
  private static final Pattern FIGURE_PIECE = Pattern.compile("[0-9０-９,，]+");

  private static final Pattern GROUPED = Pattern.compile("[0-9０-９]{1,3}([,，][0-9０-９]{3})+");

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z-]+");

  /** Characters that are spaced out stand about as far from each other: a number stands further. */
  private static final double EVEN = 1.3;

  private final Passage passage;
  private int leaderEnd = -1;

  /** A run of characters without white space between them. */
  private record Word(List<Glyph> glyphs, String text) {
    int firstPoint() {
      return text.codePointAt(0);
    }

    int lastPoint() {
      return text.codePointBefore(text.length());
    }

    boolean isSingle() {
      return text.codePointCount(0, text.length()) == 1;
    }

    /** The Latin letters and digits at its beginning. */
    String firstLatin() {
      int end = 0;
      while (end < text.length() && CharacterKinds.isLatin(text.charAt(end))) {
        end++;
      }
      return text.substring(0, end);
    }

    /** The Latin letters and digits at its end. */
    String lastLatin() {
      int start = text.length();
      while (start > 0 && CharacterKinds.isLatin(text.charAt(start - 1))) {
        start--;
      }
      return text.substring(start);
    }
  }

  LineText(LayoutSettings settings, List<Glyph> ordered) {
    List<Word> words = withFigures(words(settings, ordered));
    List<Passage> parts = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0 && keepsSpace(words, i)) {
        parts.add(Passage.ofLayout(" "));
        length++;
      }
      Passage part = Passage.join(word.glyphs().stream().map(Passage::of).toList());
      parts.add(part);
      length += part.length();
      if (Leaders.endsWithLeader(word.text())) {
        leaderEnd = length;
      }
    }
    passage = Passage.join(parts);
    if (leaderEnd < 0) {
      leaderEnd = Leaders.end(passage.value());
    } else if (!Leaders.leadsToPage(passage.value().substring(leaderEnd))) {
      leaderEnd = -1;
    }
  }

  Passage passage() {
    return passage;
  }

  int leaderEnd() {
    return leaderEnd;
  }

  private static List<Word> words(LayoutSettings settings, List<Glyph> ordered) {
    List<Word> words = new ArrayList<>();
    List<Glyph> current = new ArrayList<>();
    boolean blank = false;
    for (Glyph glyph : ordered) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (!current.isEmpty()) {
        Glyph before = current.getLast();
        double gap = glyph.box().left() - before.box().right();
        double em = Math.min(before.size(), glyph.size());
        if ((blank && gap > -0.1 * em) || gap > settings.gap() * em) {
          words.add(word(current));
          current = new ArrayList<>();
        }
      }
      blank = false;
      current.add(glyph);
    }
    if (!current.isEmpty()) {
      words.add(word(current));
    }
    return words;
  }

  /** Pieces of one figure as one word: {@code 21 9 , 3 9 4} is 219,394. */
  private static List<Word> withFigures(List<Word> words) {
    List<Word> closed = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size() && FIGURE_PIECE.matcher(words.get(end).text()).matches()) {
        end++;
      }
      if (end - i > 1 && isOneFigure(words.subList(i, end))) {
        closed.add(word(words.subList(i, end).stream().flatMap(w -> w.glyphs().stream()).toList()));
      } else {
        closed.addAll(words.subList(i, Math.max(end, i + 1)));
      }
      i = Math.max(end, i + 1);
    }
    return closed;
  }

  /** A figure whose pieces are single characters, or whose groups of three say so. */
  private static boolean isOneFigure(List<Word> pieces) {
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.text()));
    boolean singles = pieces.size() > 2 && pieces.stream().allMatch(Word::isSingle);
    boolean torn = pieces.stream().anyMatch(piece -> piece.text().length() < 3);
    return torn && (singles || GROUPED.matcher(all).matches());
  }

  private static Word word(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return new Word(List.copyOf(glyphs), text.toString());
  }

  private static boolean keepsSpace(List<Word> words, int index) {
    Word before = words.get(index - 1);
    Word after = words.get(index);
    if (index == 1 && opens(before.text()) && !isLetterSpaced(words, index)) {
      return true;
    }
    boolean latinBefore = CharacterKinds.isLatin(before.lastPoint());
    boolean latinAfter = CharacterKinds.isLatin(after.firstPoint());
    if (latinBefore && latinAfter) {
      return !isSpacedAbbreviation(before.lastLatin(), after.firstLatin());
    }
    if (latinBefore || latinAfter) {
      return false;
    }
    return !before.isSingle() && !after.isSingle();
  }

  private static boolean opens(String word) {
    return OPENER.matcher(word).matches() || Numbering.matches(word);
  }

  /** {@code R P A} is one word spaced out; {@code Windows 10} and {@code a plan} are two. */
  private static boolean isSpacedAbbreviation(String before, String after) {
    return (before.length() == 1 || after.length() == 1)
        && ABBREVIATION.matcher(before).matches()
        && ABBREVIATION.matcher(after).matches();
  }

  /** Whether the words around are single characters: one word that was spaced out. */
  private static boolean isLetterSpaced(List<Word> words, int index) {
    boolean singles = words.get(index - 1).isSingle() && words.get(index).isSingle();
    return singles
        && (!CharacterKinds.isNumber(words.get(index - 1).firstPoint()) || isSpacedNumeral(words));
  }

  /**
   * Whether a line is one word of single characters, of which the first is 一 or another numeral.
   */
  private static boolean isSpacedNumeral(List<Word> words) {
    return words.size() > 2
        && words.stream().allMatch(Word::isSingle)
        && Character.isIdeographic(words.getFirst().firstPoint())
        && gap(words, 1) <= EVEN * gap(words, 2);
  }

  private static double gap(List<Word> words, int index) {
    return words.get(index).glyphs().getFirst().box().left()
        - words.get(index - 1).glyphs().getLast().box().right();
  }
}
