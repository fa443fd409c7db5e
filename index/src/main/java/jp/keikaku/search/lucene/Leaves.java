package jp.keikaku.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.GramAnalyzer;
import jp.keikaku.analysis.Readings;
import jp.keikaku.analysis.SpokenWords;
import jp.keikaku.analysis.SpokenWords.SpokenWord;
import jp.keikaku.analysis.TextFolding;
import jp.keikaku.analysis.Tokens;
import jp.keikaku.analysis.WholeKey;
import jp.keikaku.search.ParsedQuery.Leaf;
import jp.keikaku.search.QuestionWords;
import jp.keikaku.search.lucene.Sounds.Heard;
import jp.keikaku.text.Wareki;

/** The words and phrases of a query as the index sees them. */
final class Leaves {
  private Leaves() {}

  /**
   * A leaf in each view.
   *
   * @param typed as typed
   * @param folded its characters after folding, as they are looked for in a text
   * @param whole the same without white space, as names are compared whole
   * @param spoken its dictionary words in order, with what each does
   * @param words the same, each once
   * @param untaught the words that the dictionary alone cuts it into, where these are others: older
   *     editions may be cut so; else empty
   * @param grams its pairs of characters, in order
   * @param sound pairs of katakana that it sounds like, where somebody typed kana; else empty
   * @param heard what else it was heard as
   * @param phrase whether it must stand as typed
   * @param prefix whether it may go on
   * @param isSentence whether it asks or tells something, and names no thing
   * @param others other words for some of its words
   */
  record AnalysedLeaf(
      String typed,
      String folded,
      String whole,
      List<SpokenWord> spoken,
      List<String> words,
      List<String> untaught,
      List<String> grams,
      List<String> sound,
      Heard heard,
      boolean phrase,
      boolean prefix,
      boolean isSentence,
      List<OtherWords> others) {
    AnalysedLeaf {
      others = List.copyOf(others);
      spoken = List.copyOf(spoken);
      words = List.copyOf(words);
      untaught = List.copyOf(untaught);
      grams = List.copyOf(grams);
      sound = List.copyOf(sound);
    }

    /** Whether it is a word of two characters: it stands nowhere but where they do. */
    boolean isPair() {
      boolean one = grams.size() == 1 && words.size() == 1 && words.getFirst().equals(typed);
      return one && sound.isEmpty() && heard.series().isEmpty() && !prefix && others.isEmpty();
    }

    /** Whether it is one dictionary word and no more. */
    boolean isWord() {
      return words.size() == 1
          && !phrase
          && !prefix
          && whole.startsWith(words.getFirst())
          && whole.length() - words.getFirst().length() < 2;
    }

    /** Whether it is made of the numbers of provisions or items alone: 第3条第2項, 1-1. */
    boolean isCitation() {
      return !phrase && !prefix && grams.stream().allMatch(GramAnalyzer::isNumber);
    }

    /** The western fiscal year that it names, also without 年度: 令和4, R4, 2022. */
    OptionalInt year() {
      OptionalInt named = Wareki.fiscalYear(whole);
      boolean counts = !whole.isEmpty() && Character.isDigit(whole.charAt(whole.length() - 1));
      return named.isEmpty() && counts ? Wareki.fiscalYear(whole + "年度") : named;
    }

    /** The same, found only as it is written. */
    AnalysedLeaf withoutSound() {
      return new AnalysedLeaf(
          typed,
          folded,
          whole,
          spoken,
          words,
          untaught,
          grams,
          List.of(),
          Heard.NOTHING,
          phrase,
          prefix,
          isSentence,
          others);
    }

    /** The same, found also by other words for some of its words. */
    AnalysedLeaf withOthers(List<OtherWords> more) {
      return new AnalysedLeaf(
          typed,
          folded,
          whole,
          spoken,
          words,
          untaught,
          grams,
          sound,
          heard,
          phrase,
          prefix,
          isSentence,
          more);
    }

    /** The same, found also as what it was heard as. */
    AnalysedLeaf heardAs(Heard other) {
      return new AnalysedLeaf(
          typed,
          folded,
          whole,
          spoken,
          words,
          untaught,
          grams,
          sound,
          other,
          phrase,
          prefix,
          isSentence,
          others);
    }
  }

  /**
   * Other words for some of a leaf's words.
   *
   * @param typed what they stand for, as typed
   * @param terms the words that it is made of, all of which must stand else
   * @param names each as a phrase
   */
  record OtherWords(String typed, List<String> terms, List<AnalysedLeaf> names) {
    OtherWords {
      terms = List.copyOf(terms);
      names = List.copyOf(names);
    }

    /** The other words as people write them. */
    List<String> spelled() {
      return names.stream().map(AnalysedLeaf::typed).toList();
    }
  }

  /**
   * A clause in each view: any of its leaves, or of what they were widened to.
   *
   * @param typed the leaves as typed
   * @param widened other names of the same thing
   */
  record AnalysedClause(List<AnalysedLeaf> typed, List<AnalysedLeaf> widened) {
    AnalysedClause {
      typed = List.copyOf(typed);
      widened = List.copyOf(widened);
    }

    /** All leaves, those that were typed first. */
    List<AnalysedLeaf> all() {
      List<AnalysedLeaf> all = new ArrayList<>(typed);
      all.addAll(widened);
      return all;
    }
  }

  /** Leaves in which no view finds anything are left out. */
  static List<AnalysedLeaf> analyse(List<Leaf> leaves, FieldAnalyzers analyzers) {
    return leaves.stream()
        .map(leaf -> analyse(leaf, analyzers))
        .filter(leaf -> !leaf.grams().isEmpty())
        .toList();
  }

  private static AnalysedLeaf analyse(Leaf leaf, FieldAnalyzers analyzers) {
    List<SpokenWord> spoken = SpokenWords.of(analyzers.words(), leaf.text());
    List<String> words = spoken.stream().map(SpokenWord::term).distinct().toList();
    List<String> untaught = distinct(Tokens.of(analyzers.untaughtWords(), leaf.text()));
    boolean kana = leaf.text().length() > 1 && Readings.isKana(leaf.text());
    return new AnalysedLeaf(
        leaf.text(),
        TextFolding.GRAMS.fold(leaf.text()).value().strip(),
        WholeKey.of(leaf.text()),
        spoken,
        words,
        untaught.equals(words) ? List.of() : untaught,
        terms(Tokens.of(analyzers.grams(), leaf.text())),
        kana ? terms(Tokens.of(analyzers.grams(), Readings.katakana(leaf.text()))) : List.of(),
        Heard.NOTHING,
        leaf.phrase(),
        leaf.prefix(),
        isSentence(leaf, words),
        List.of());
  }

  private static boolean isSentence(Leaf leaf, List<String> words) {
    return !leaf.phrase()
        && !leaf.prefix()
        && ((leaf.asked() && words.size() > 1) || QuestionWords.isSentence(leaf.text()));
  }

  private static List<String> distinct(List<Tokens.Token> tokens) {
    return tokens.stream().map(Tokens.Token::term).distinct().toList();
  }

  private static List<String> terms(List<Tokens.Token> tokens) {
    return tokens.stream().map(Tokens.Token::term).toList();
  }
}
