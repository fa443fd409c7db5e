package jp.keikaku.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import jp.keikaku.analysis.CutText;
import jp.keikaku.analysis.HeardWord;
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

  /** Nobody asks for those of names. */
  private static final CutText NO_IDEOGRAPHS = CutText.joined(List.of());

  private final Recent<String, Analysed> names;
  private final Recent<String, Analysed> prose;
  private final Recent<List<String>, Analysed> contexts = new Recent<>(NAMES, this::ofContext);
  private final Recent<HeardWord, String> heard;
  private final Recent<String, String> readings;
  private final Recent<String, CutText> sounds;
  private final Recent<String, String> letters;
  private final Recent<String, String> keys = new Recent<>(NAMES, RecordDocument::wholeKey);

  RecentTexts(TextViews views) {
    this.heard = new Recent<>(NAMES, SoundKeys::of);
    this.names = new Recent<>(NAMES, name -> analysed(views.of(name)));
    this.prose = new Recent<>(PROSE, text -> analysed(views.of(text)));
    this.readings = new Recent<>(NAMES, views::reading);
    this.sounds = new Recent<>(NAMES, name -> views.sound(readings.of(name)));
    this.letters = new Recent<>(NAMES, name -> Romaji.ofKatakana(readings.of(name)));
  }

  private RecentTexts(RecentTexts before, TextViews views, Collection<String> words) {
    Predicate<String> stale = text -> words.stream().anyMatch(text::contains);
    this.heard = before.heard;
    this.names = before.names.without(stale, name -> analysed(views.of(name)));
    this.prose = before.prose.without(stale, text -> analysed(views.of(text)));
    this.readings = before.readings.without(stale, views::reading);
    this.sounds = before.sounds.without(stale, name -> views.sound(readings.of(name)));
    this.letters = before.letters.without(stale, name -> Romaji.ofKatakana(readings.of(name)));
  }

  /** The texts but for those in which some words stand, and views that cut these otherwise. */
  RecentTexts with(TextViews views, Collection<String> words) {
    return new RecentTexts(this, views, words);
  }

  /**
   * A text as the index holds it.
   *
   * @param words by words
   * @param grams by pairs of characters
   * @param ideographs each once; none of several names
   * @param sounds how its words sound: keys for {@link IndexFields#SOUND}
   */
  record Analysed(CutText words, CutText grams, CutText ideographs, List<String> sounds) {
    Analysed {
      sounds = List.copyOf(sounds);
    }
  }

  /** Names one after the other, without their sounds. */
  Analysed of(Collection<String> texts) {
    List<CutText> words = new ArrayList<>(texts.size());
    List<CutText> grams = new ArrayList<>(texts.size());
    for (String text : texts) {
      Analysed each = names.of(text);
      words.add(each.words());
      grams.add(each.grams());
    }
    return new Analysed(CutText.joined(words), CutText.joined(grams), NO_IDEOGRAPHS, List.of());
  }

  /**
   * What a record stands in, without its sounds: all records of a section stand in the same. What
   * one of the texts holds already is left out: the municipality stands in its plan's name.
   */
  Analysed context(List<String> texts) {
    return contexts.of(texts);
  }

  private Analysed ofContext(List<String> texts) {
    List<String> context = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String text : texts) {
      String key = wholeKey(text);
      if (keys.stream().noneMatch(before -> before.contains(key))) {
        context.add(text);
        keys.add(key);
      }
    }
    return of(context);
  }

  /** How the words of a name sound: keys for {@link IndexFields#SOUND}. */
  List<String> sounds(String name) {
    return names.of(name).sounds();
  }

  /** A text that no other record of its edition has. */
  Analysed ofProse(String text) {
    return prose.of(text);
  }

  private Analysed analysed(Views views) {
    List<String> sounds = new ArrayList<>();
    for (HeardWord each : views.heard()) {
      String key = heard.of(each);
      if (!key.isEmpty()) {
        sounds.add(key);
      }
    }
    return new Analysed(views.words(), views.grams(), views.ideographs(), sounds);
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
