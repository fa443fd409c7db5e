package jp.keikaku.analysis.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.keikaku.analysis.RandomTexts;
import jp.keikaku.example.FixtureEditions;
import jp.keikaku.example.FixtureTexts;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.Token;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.dict.UnknownDictionary;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words are Kuromoji's: their places, and what the dictionary says of them. */
class LatticeTest {
  private static final String TAUGHT =
      """
      クラウド,クラウド,クラウド,名詞
      情報政策,情報 政策,ジョウホウ セイサク,名詞
      日本,日 本,ニチ ホン,名詞
      である,で ある,デ アル,名詞
      年,年,ネン,名詞
      """;

  /** Parts of which long runs are made: they leave many ways open, or none. */
  private static final List<String> RUNS =
      List.of("ア", "漢", "あ", "a", "1", "、", "ー", "情報政策課", "スモモ", "東京都大学日本", "𠮷", "\ud842");

  private final Lattice lattice;
  private final WordTree known = WordTree.known();

  LatticeTest() {
    this.lattice = new Lattice(known);
  }

  /**
   * A word of a text.
   *
   * @param says what the dictionary says of it
   */
  private record Found(String surface, int start, String says) {}

  private record Dictionary(@Nullable UserDictionary words) {
    static Dictionary taught(boolean something) throws IOException {
      return new Dictionary(something ? UserDictionary.open(new StringReader(TAUGHT)) : null);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textsOfTheFixtures(boolean taught) throws IOException {
    List<String> texts = fixtureTexts();
    assertThat(texts).hasSizeGreaterThan(500);
    holds(texts, Dictionary.taught(taught));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theirPiecesPutTogetherAnew(boolean taught) throws IOException {
    String all = String.join("", fixtureTexts());
    Random random = new Random(27);
    holds(
        Stream.generate(() -> pieces(random.nextInt(25), all, random)).limit(3000).toList(),
        Dictionary.taught(taught));
  }

  private static String pieces(int count, String all, Random random) {
    StringBuilder text = new StringBuilder();
    for (int piece = 0; piece < count; piece++) {
      int start = random.nextInt(all.length() - 5);
      text.append(all, start, start + 1 + random.nextInt(4));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void longRuns(boolean taught) throws IOException {
    Random random = new Random(28);
    holds(Stream.generate(() -> runs(random)).limit(60).toList(), Dictionary.taught(taught));
  }

  private static String runs(Random random) {
    StringBuilder text = new StringBuilder();
    for (int part = 0; part < 3; part++) {
      text.repeat(RUNS.get(random.nextInt(RUNS.size())), random.nextInt(900));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatNobodyWouldType(boolean taught) throws IOException {
    Random random = new Random(29);
    holds(
        Stream.generate(() -> RandomTexts.next(random)).limit(3000).toList(),
        Dictionary.taught(taught));
  }

  /** What was remembered may be forgotten between two texts. */
  @Test
  void afterForgetting() throws IOException {
    WordTree forgetful = WordTree.known(500);
    Lattice other = new Lattice(forgetful);
    int generation = 0;
    for (String text : fixtureTexts()) {
      generation = forgetful.refresh();
      assertThat(words(other, text, null, null)).isEqualTo(words(lattice, text, null, null));
    }
    assertThat(generation).isGreaterThan(3);
  }

  private void holds(List<String> texts, Dictionary dictionary) throws IOException {
    UserDictionary words = dictionary.words();
    WordTree taught = words == null ? null : known.taught(words);
    for (String text : texts) {
      assertThat(words(lattice, text, words, taught)).as(text).isEqualTo(kuromojis(text, words));
    }
  }

  private static List<Found> words(
      Lattice lattice,
      String whole,
      @Nullable UserDictionary dictionary,
      @Nullable WordTree taught) {
    List<Found> words = new ArrayList<>();
    lattice.cut(
        whole,
        taught,
        (word, number, text, start, end) -> {
          switch (word.type()) {
            case KNOWN ->
                words.add(
                    found(
                        text,
                        start,
                        end,
                        word,
                        TokenInfoDictionary.getInstance().getMorphAttributes()));
            case UNKNOWN ->
                words.add(
                    found(
                        text,
                        start,
                        end,
                        word,
                        UnknownDictionary.getInstance().getMorphAttributes()));
            case USER -> {
              if (dictionary != null) {
                addParts(words, text, start, word, dictionary);
              }
            }
          }
        });
    return words;
  }

  private static void addParts(
      List<Found> words, String text, int start, DictionaryWord word, UserDictionary dictionary) {
    int[] idAndLengths = dictionary.lookupSegmentation(word.id());
    int from = start;
    for (int i = 1; i < idAndLengths.length; i++) {
      int to = from + idAndLengths[i];
      DictionaryWord part = new DictionaryWord(word.type(), idAndLengths[0] + i - 1, 0, 0, 0);
      words.add(found(text, from, to, part, dictionary.getMorphAttributes()));
      from = to;
    }
  }

  private static Found found(
      String text, int start, int end, DictionaryWord word, JaMorphData dictionary) {
    Token token =
        new Token(
            text.toCharArray(), start, end - start, start, end, word.id(), word.type(), dictionary);
    return new Found(
        text.substring(start, end),
        start,
        token.getPartOfSpeech() + " " + token.getReading() + " " + token.getBaseForm());
  }

  private static List<Found> kuromojis(String text, @Nullable UserDictionary dictionary)
      throws IOException {
    List<Found> words = new ArrayList<>();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(dictionary, true, true, JapaneseTokenizer.Mode.SEARCH)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute speech = tokens.addAttribute(PartOfSpeechAttribute.class);
      ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
      BaseFormAttribute base = tokens.addAttribute(BaseFormAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(
            new Found(
                text.substring(offset.startOffset(), offset.endOffset()),
                offset.startOffset(),
                speech.getPartOfSpeech() + " " + reading.getReading() + " " + base.getBaseForm()));
      }
      tokens.end();
    }
    return words;
  }

  private static List<String> fixtureTexts() throws IOException {
    return FixtureTexts.in(FixtureEditions.FOLDER).stream().distinct().toList();
  }
}
