package jp.keikaku.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.keikaku.analysis.CutText;
import jp.keikaku.analysis.TextViews;
import jp.keikaku.analysis.TextViews.Views;

/**
 * Short texts that the records of one edition have in common (its name, titles, departments), each
 * analysed once. Safe for use by several threads.
 */
final class NameViews {
  private final TextViews views;
  private final Map<String, Views> cut = new ConcurrentHashMap<>();
  private final Map<String, String> readings = new ConcurrentHashMap<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  NameViews(TextViews views) {
    this.views = views;
  }

  /** Names one after the other. */
  Views of(Collection<String> names) {
    List<Views> each = names.stream().map(name -> cut.computeIfAbsent(name, views::of)).toList();
    return new Views(
        CutText.joined(each.stream().map(Views::words).toList()),
        CutText.joined(each.stream().map(Views::grams).toList()));
  }

  /** A text that no other record has. */
  Views ofProse(String text) {
    return views.of(text);
  }

  /** How a name sounds, in katakana. */
  String reading(String name) {
    return readings.computeIfAbsent(name, views::reading);
  }

  /** How names sound, by pairs of katakana. */
  CutText sound(Collection<String> names) {
    return CutText.joined(names.stream().map(name -> views.sound(reading(name))).toList());
  }

  /** See {@link RecordDocument#wholeKey}. */
  String wholeKey(String name) {
    return keys.computeIfAbsent(name, RecordDocument::wholeKey);
  }
}
