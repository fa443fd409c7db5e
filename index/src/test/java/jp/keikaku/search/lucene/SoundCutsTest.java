package jp.keikaku.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.keikaku.search.lucene.SoundCuts.Stretch;
import org.junit.jupiter.api.Test;

/** Sounds cut into stretches, over lexicons of single letters. */
class SoundCutsTest {
  @Test
  void longWordsComeFirstAndAllCutsAreFound() throws IOException {
    assertThat(cut("abcdef", 2, List.of("ab", "abc", "cdef", "def", "a", "bcdef")))
        .containsExactly("abc|def", "ab|cdef", "a|bcdef");
    assertThat(cut("abcdef", 1, List.of("ab", "cdef"))).isEmpty();
    assertThat(cut("abcdef", 1, List.of("abcdef"))).containsExactly("abcdef");
    assertThat(cut("abcdef", 3, List.of("ab", "cd", "ef", "bcd"))).containsExactly("ab|cd|ef");
  }

  @Test
  void twoWordsOfOneBeatDoNotFollowEachOther() throws IOException {
    assertThat(cut("abcd", 3, List.of("a", "b", "c", "d", "bc", "cd"))).containsExactly("a|bc|d");
  }

  @Test
  void noCutLeavesABeatOver() throws IOException {
    assertThat(cut("abc", 1, List.of("ab", "bc"))).isEmpty();
    assertThat(cut("abc", 2, List.of("ab", "bc"))).isEmpty();
    assertThat(cut("", 1, List.of("a"))).isEmpty();
  }

  /** Where every stretch is a word, each pair of places gives one cut into three. */
  @Test
  void cutsAreNoMoreThanPlaces() throws IOException {
    String sound = "x".repeat(24);
    List<String> all = IntStream.rangeClosed(1, 24).mapToObj("x"::repeat).toList();
    assertThat(cut(sound, 3, all)).hasSizeLessThanOrEqualTo(23 * 22 / 2).isNotEmpty();
  }

  private static List<String> cut(String sound, int pieces, List<String> words) throws IOException {
    SoundCuts cuts =
        SoundCuts.of(
            sound.length(),
            start -> {
              List<Stretch> found = new ArrayList<>();
              for (String word : words) {
                if (sound.startsWith(word, start)) {
                  found.add(new Stretch(start, start + word.length(), List.of(word)));
                }
              }
              return found;
            });
    return cuts.into(pieces).stream()
        .map(
            cut ->
                cut.stream()
                    .map(stretch -> stretch.words().getFirst())
                    .collect(Collectors.joining("|")))
        .toList();
  }
}
