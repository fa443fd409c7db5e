package jp.keikaku.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.keikaku.analysis.FoldedText;
import jp.keikaku.analysis.TextFolding;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.RecordPart;
import jp.keikaku.search.Mark;
import jp.keikaku.search.Snippet;
import jp.keikaku.search.lucene.Leaves.AnalysedLeaf;
import org.apache.lucene.analysis.Analyzer;

/**
 * Shows where the words of a query stand in a record: as typed, else as dictionary words. Marks are
 * exact to the character, and so are the places on the pages that belong to them.
 */
final class Snippets {
  private static final int MOST_SNIPPETS = 3;

  private final Analyzer words;

  Snippets(Analyzer words) {
    this.words = words;
  }

  /**
   * What of a record is shown.
   *
   * @param title where the leaves stand in its title, ascending
   * @param snippets prose that is hit, then a name that is; where no prose is hit, the name, then
   *     the beginning of the longest prose without marks
   */
  record Shown(List<Mark> title, List<Snippet> snippets) {}

  Shown of(ArchivedRecord record, List<AnalysedLeaf> leaves) {
    FoldedText title = TextFolding.GRAMS.fold(record.title());
    List<FoldedText> texts = new ArrayList<>();
    record.parts().forEach(part -> texts.add(TextFolding.GRAMS.fold(part.text().value())));
    Missing missing = Missing.of(missing(title, texts, leaves));
    List<Snippet> names = new ArrayList<>();
    List<Snippet> prose = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      RecordPart part = record.parts().get(i);
      List<Mark> marks = marks(part.text().value(), texts.get(i), leaves, missing);
      if (!marks.isEmpty()) {
        List<Snippet> target = part.role() == RecordPart.Role.NAME ? names : prose;
        target.addAll(SnippetWindows.around(part, marks));
      }
    }
    List<Snippet> snippets = new ArrayList<>(prose);
    snippets.addAll(names.subList(0, Math.min(1, names.size())));
    if (prose.isEmpty()) {
      record.parts().stream()
          .filter(part -> part.role() == RecordPart.Role.PROSE)
          .max(
              Comparator.<RecordPart>comparingInt(part -> isCited(part, leaves) ? 1 : 0)
                  .thenComparingInt(Snippets::length))
          .ifPresent(part -> snippets.add(SnippetWindows.beginning(part)));
    }
    return new Shown(
        marks(record.title(), title, leaves, missing),
        snippets.subList(0, Math.min(MOST_SNIPPETS, snippets.size())));
  }

  /** Whether a query names a part by its label: 第3条第2項 asks for 第2項. */
  private static boolean isCited(RecordPart part, List<AnalysedLeaf> leaves) {
    String label = part.label();
    if (label == null) {
      return false;
    }
    String cited = TextFolding.GRAMS.fold(label).value();
    return leaves.stream().anyMatch(leaf -> leaf.folded().contains(cited));
  }

  /** The leaves that stand nowhere in the record as they were typed. */
  private static List<AnalysedLeaf> missing(
      FoldedText title, List<FoldedText> texts, List<AnalysedLeaf> leaves) {
    return leaves.stream()
        .filter(leaf -> !leaf.phrase())
        .filter(leaf -> !markAsTyped(title, leaf.folded(), new boolean[0]))
        .filter(
            leaf ->
                texts.stream().noneMatch(text -> markAsTyped(text, leaf.folded(), new boolean[0])))
        .toList();
  }

  /**
   * What is shown of leaves that do not stand as they were typed.
   *
   * @param words their dictionary words, but for those of two characters, which stand nowhere else
   * @param heard series of words that they were heard as
   */
  private record Missing(Set<String> words, Set<List<String>> heard) {
    static Missing of(List<AnalysedLeaf> leaves) {
      Set<String> words = new HashSet<>();
      Set<List<String>> heard = new HashSet<>();
      for (AnalysedLeaf leaf : leaves) {
        if (!leaf.isPair()) {
          words.addAll(leaf.words());
        }
        heard.addAll(leaf.heard().series());
      }
      return new Missing(words, heard);
    }

    /** Whether one of the words may stand in a text: however it ends there, it begins alike. */
    private boolean mayStandIn(FoldedText text) {
      return Stream.concat(words.stream(), heard.stream().map(List::getFirst))
          .anyMatch(word -> text.value().indexOf(word.codePointAt(0)) >= 0);
    }
  }

  /**
   * Marks ascend; those that touch are one. A single character that is but a part of what was typed
   * (第 of 第3条) shows nothing.
   */
  private List<Mark> marks(
      String text, FoldedText folded, List<AnalysedLeaf> leaves, Missing missing) {
    boolean[] hit = new boolean[text.length()];
    leaves.forEach(leaf -> markAsTyped(folded, leaf.folded(), hit));
    if (missing.mayStandIn(folded)) {
      List<Tokens.Token> tokens = Tokens.of(words, text);
      boolean[] word = new boolean[text.length()];
      for (Tokens.Token token : tokens) {
        if (missing.words().contains(token.term())) {
          mark(word, token.start(), Math.max(token.end(), token.start() + 1));
        }
      }
      runs(word).stream()
          .filter(run -> run.end() - run.start() > 1 || missing.words().size() == 1)
          .forEach(run -> mark(hit, run.start(), run.end()));
      SoundMarks.of(text, tokens, missing.heard())
          .forEach(mark -> mark(hit, mark.start(), mark.end()));
    }
    return runs(hit);
  }

  private static boolean markAsTyped(FoldedText text, String leaf, boolean[] hit) {
    boolean found = false;
    int from = leaf.isEmpty() ? -1 : text.value().indexOf(leaf);
    while (from >= 0) {
      if (isWholeWord(text.value(), from, leaf)) {
        mark(hit, text.sourceStart(from), text.sourceEnd(from + leaf.length()));
        found = true;
      }
      from = text.value().indexOf(leaf, from + 1);
    }
    return found;
  }

  /** Latin letters and digits are found as whole words only: {@code AI} does not stand in MAIL. */
  private static boolean isWholeWord(String text, int from, String leaf) {
    int end = from + leaf.length();
    return !(joins(leaf.charAt(0)) && from > 0 && joins(text.charAt(from - 1)))
        && !(joins(leaf.charAt(leaf.length() - 1))
            && end < text.length()
            && joins(text.charAt(end)));
  }

  private static boolean joins(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  private static void mark(boolean[] hit, int from, int to) {
    for (int i = from; i < Math.min(to, hit.length); i++) {
      hit[i] = true;
    }
  }

  private static List<Mark> runs(boolean[] hit) {
    List<Mark> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= hit.length; i++) {
      boolean inside = i < hit.length && hit[i];
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        runs.add(new Mark(start, i));
        start = -1;
      }
    }
    return runs;
  }

  private static int length(RecordPart part) {
    return part.text().value().length();
  }
}
