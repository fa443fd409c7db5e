package jp.keikaku.archive;

import java.util.Collection;
import java.util.List;
import jp.keikaku.analysis.CutText;
import jp.keikaku.analysis.Romaji;
import jp.keikaku.analysis.TextViews;
import jp.keikaku.analysis.TextViews.Views;

/**
 * Texts as the index holds them, each analysed once as long as it comes back: names and departments
 * stand in many records of an edition, and most texts of a plan in its next edition too. Safe for
 * use by several threads.
 */
final class RecentTexts {
  /** Some editions of a large plan: names are short, and all their views fit a few megabytes. */
  private static final int NAMES = 8192;

  private static final int PROSE = 4096;

  private final Recent<Views> names;
  private final Recent<Views> prose;
  private final Recent<String> readings;
  private final Recent<CutText> sounds;
  private final Recent<String> letters;
  private final Recent<String> keys = new Recent<>(NAMES, RecordDocument::wholeKey);

  RecentTexts(TextViews views) {
    this.names = new Recent<>(NAMES, views::of);
    this.prose = new Recent<>(PROSE, views::of);
    this.readings = new Recent<>(NAMES, views::reading);
    this.sounds = new Recent<>(NAMES, name -> views.sound(readings.of(name)));
    this.letters = new Recent<>(NAMES, name -> Romaji.ofKatakana(readings.of(name)));
  }

  /** Names one after the other. */
  Views of(Collection<String> texts) {
    List<Views> each = texts.stream().map(names::of).toList();
    return new Views(
        CutText.joined(each.stream().map(Views::words).toList()),
        CutText.joined(each.stream().map(Views::grams).toList()));
  }

  /** A text that no other record of its edition has. */
  Views ofProse(String text) {
    return prose.of(text);
  }

  /** How a name sounds, in Latin letters. */
  String letters(String name) {
    return letters.of(name);
  }

  /** How names sound, by pairs of katakana. */
  CutText sound(Collection<String> texts) {
    return CutText.joined(texts.stream().map(sounds::of).toList());
  }

  /** See {@link RecordDocument#wholeKey}. */
  String wholeKey(String name) {
    return keys.of(name);
  }
}
