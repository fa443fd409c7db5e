package jp.keikaku.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.keikaku.analysis.NameCuts.Name;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What names teach the dictionary, and what texts are made of then. */
class NameCutsTest {
  private static final List<String> TEXTS = List.of("クラウドに置く。", "バスに乗る。", "市民の声を聞く広聴です。");

  @Test
  void namesTeachOnlyWhatTheDictionaryCutsOrReadsWrongly() throws IOException {
    assertThat(new NameCuts().of(names(), TEXTS))
        .containsExactlyInAnyOrderElementsOf(lines("taught-lines.txt"));
  }

  @TestFactory
  Stream<DynamicTest> textsAreMadeOfWhatTheNamesTeach() throws IOException {
    return cases("taught.tsv");
  }

  /** What is cut well without names is cut so with them. */
  @TestFactory
  Stream<DynamicTest> otherTextsAreMadeOfTheSameWords() throws IOException {
    return Stream.concat(cases("words.tsv"), cases("municipal.tsv"));
  }

  @Test
  void theOrderOfNamesAndTextsIsNothing() throws IOException {
    List<Name> names = new ArrayList<>(names());
    List<String> texts = new ArrayList<>(TEXTS);
    Collections.reverse(names);
    Collections.reverse(texts);
    assertThat(new NameCuts().of(names, texts)).isEqualTo(new NameCuts().of(names(), TEXTS));
  }

  @Test
  void whatStandsAcrossOtherWordsIsNotTaught() {
    List<Name> names = List.of(new Name("広報広聴課", null));
    assertThat(new NameCuts().of(names, List.of("意見を広聴する。"))).containsExactly("広聴,広聴");
    assertThat(new NameCuts().of(names, List.of("意見を幅広聴取する。"))).isEmpty();
  }

  @Test
  void aWordThatStandsByItselfIsNoFragment() {
    List<Name> names = List.of(new Name("マイカー通勤", null), new Name("キャッシュレス", null));
    assertThat(new NameCuts().of(names, List.of())).contains("キャッシュレス,キャッシュレス");
    assertThat(new NameCuts().of(names, List.of("レスを待つ"))).doesNotContain("キャッシュレス,キャッシュレス");
  }

  @Test
  void anEntryIsANounThatSoundsAsItIsRead() throws IOException {
    try (Readings readings = new Readings(taught())) {
      assertThat(readings.reading("広聴の窓口")).isEqualTo("コウチョウノマドグチ");
    }
    assertThat(HeardWords.of(taught(), "広聴の窓口")).contains(new HeardWord("コウチョウ", "広聴"));
    assertThat(HeardWords.of(taught(), "マイナンバーの通知")).contains(new HeardWord("マイナンバー", "マイナンバ"));
  }

  @Test
  void ofTwoCutsOfAWordTheOneWithMorePartsIsTaken() {
    Set<String> lines = new TreeSet<>(List.of("ガバメントクラウド,ガバメントクラウド", "ガバメント クラウド,ガバメント クラウド"));
    assertThat(terms(CorpusDictionary.of(lines), "ガバメントクラウド")).containsExactly("ガバメント", "クラウド");
  }

  @Test
  void linesThatAreNoneTeachNothing() {
    List<String> none =
        List.of("", ",", "#", "甲", "甲乙,", "甲乙,コウ オツ", "甲  乙,コウ  オツ", "甲\"乙,コウ", "a b,a b", "甲,コウ");
    assertThat(CorpusDictionary.of(none)).isNull();
  }

  /** Whatever names are, what they teach can be kept, read again, and used. */
  @Test
  void noNameBreaksTheDictionary() {
    Random random = new Random(20241125);
    for (int round = 0; round < 60; round++) {
      List<Name> names = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        names.add(new Name(hostile(random), random.nextBoolean() ? hostile(random) : null));
        texts.add(names.getLast().name() + hostile(random));
      }
      Set<String> lines = new NameCuts().of(names, texts);
      UserDictionary dictionary = CorpusDictionary.of(lines);
      assertThat(dictionary == null).isEqualTo(lines.isEmpty());
      assertThat(lines).allMatch(line -> WordCut.read(line).orElseThrow().line().equals(line));
      texts.forEach(text -> assertThat(terms(dictionary, text)).doesNotContain(""));
    }
  }

  /** Pieces that a user dictionary's file would stumble over, and words that it mends. */
  private static String hostile(Random random) {
    List<String> pieces =
        List.of(
            "クラウド", "マイ", "ガバ", "幼保", "広聴", "デ", "ー", ",", "\"", "#", " ", "　", "\n", "\t", "𠮷",
            "々");
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      name.append(
          random.nextInt(4) == 0
              ? RandomTexts.next(random)
              : pieces.get(random.nextInt(pieces.size())));
    }
    return name.toString();
  }

  private static Stream<DynamicTest> cases(String file) throws IOException {
    UserDictionary taught = taught();
    return rows(file).stream()
        .map(
            columns ->
                DynamicTest.dynamicTest(
                    columns[0],
                    () ->
                        assertThat(terms(taught, columns[0]))
                            .containsExactly(columns[1].split(" "))));
  }

  private static @Nullable UserDictionary taught() throws IOException {
    return CorpusDictionary.of(new NameCuts().of(names(), TEXTS));
  }

  private static List<Name> names() throws IOException {
    return rows("taught-names.tsv").stream()
        .map(columns -> new Name(columns[0], columns[1].isEmpty() ? null : columns[1]))
        .toList();
  }

  private static List<String> terms(@Nullable UserDictionary taught, String text) {
    try (WordAnalyzer words = new WordAnalyzer(taught)) {
      return Tokens.of(words, text).stream().map(Tokens.Token::term).toList();
    }
  }

  private static List<String[]> rows(String file) throws IOException {
    return lines(file).stream().map(line -> line.split("\t", -1)).toList();
  }

  private static List<String> lines(String file) throws IOException {
    try (var bytes = NameCutsTest.class.getResourceAsStream(file)) {
      assertThat(bytes).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }
}
