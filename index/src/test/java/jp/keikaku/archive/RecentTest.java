package jp.keikaku.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes back soon is made once; what does not is forgotten. */
class RecentTest {
  private final AtomicInteger made = new AtomicInteger();
  private final Recent<String, String> recent =
      new Recent<>(
          10,
          text -> {
            made.incrementAndGet();
            return text + "!";
          });

  @Test
  void whatComesBackIsMadeOnce() {
    for (int round = 0; round < 20; round++) {
      IntStream.range(0, 9).forEach(i -> assertThat(recent.of("a" + i)).isEqualTo("a" + i + "!"));
    }
    assertThat(made).hasValue(9);
  }

  @Test
  void whatWasAskedForSinceIsKeptOverATurn() {
    for (int i = 0; i < 100; i++) {
      recent.of("kept");
      recent.of("other" + i);
    }
    assertThat(made).hasValue(101);
  }

  @Test
  void noMoreThanTwiceAsManyAreKept() {
    IntStream.range(0, 100).forEach(i -> recent.of("a" + i));
    made.set(0);
    IntStream.range(0, 80).forEach(i -> recent.of("a" + i));
    assertThat(made).hasValue(80);
  }

  @Test
  void severalThreadsGetTheSame() {
    int[] asked = new Random(7).ints(20_000, 0, 60).toArray();
    assertThat(
            IntStream.of(asked).parallel().allMatch(i -> recent.of("a" + i).equals("a" + i + "!")))
        .isTrue();
  }
}
