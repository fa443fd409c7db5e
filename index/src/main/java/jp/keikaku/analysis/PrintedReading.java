package jp.keikaku.analysis;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.analysis.BaseCuts.Part;
import org.jspecify.annotations.Nullable;

/** How the parts of a name sound, where a glossary prints how all of it does. */
final class PrintedReading {
  private PrintedReading() {}

  /**
   * A reading for each part: the dictionary's, but for one part that the printed reading leaves
   * over between those before it and those behind it.
   *
   * @param printed in kana, or null
   */
  static List<String> of(List<Part> parts, @Nullable String printed) {
    List<String> sounds = new ArrayList<>(parts.stream().map(Part::sound).toList());
    String whole =
        printed == null ? "" : Readings.katakana(TextFolding.WORDS.fold(printed).value());
    if (!Readings.isKana(whole)) {
      return sounds;
    }
    int first = 0;
    int start = 0;
    while (first < sounds.size() && whole.startsWith(sounds.get(first), start)) {
      start += sounds.get(first).length();
      first++;
    }
    int last = sounds.size() - 1;
    int end = whole.length();
    while (last > first && whole.substring(start, end).endsWith(sounds.get(last))) {
      end -= sounds.get(last).length();
      last--;
    }
    if (first == last && start < end) {
      sounds.set(first, whole.substring(start, end));
    }
    return sounds;
  }
}
