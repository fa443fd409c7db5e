package jp.keikaku.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.keikaku.analysis.Morae;
import jp.keikaku.analysis.Readings;
import jp.keikaku.analysis.Romaji;
import jp.keikaku.search.lucene.SoundCuts.Stretch;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of the archive by how they sound, see {@link IndexFields#SOUND}. */
final class SoundLexicon {
  /** Words of one sound that are read, and those that are kept: of the most editions. */
  private static final int MOST_READ = 64;

  private static final int MOST_WORDS = 6;

  /** The voiced sound and the one that it comes from, in the one spelling of {@link Romaji}. */
  private static final List<String> VOICED = List.of("gk", "zs", "zt", "dt", "bh", "ph");

  private final IndexReader reader;

  SoundLexicon(IndexReader reader) {
    this.reader = reader;
  }

  private record Word(String word, int editions) {}

  /**
   * How a sound may be cut into words of the archive.
   *
   * @param morae the sound, in katakana or Latin letters
   */
  SoundCuts cuts(List<String> morae) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, IndexFields.SOUND);
    if (terms == null) {
      return SoundCuts.of(0, start -> List.of());
    }
    TermsEnum keys = terms.iterator();
    return SoundCuts.of(morae.size(), start -> beginningAt(keys, morae, start));
  }

  /** In how many names and texts a word stands, those of replaced editions among them. */
  long records(String word) throws IOException {
    return (long) reader.docFreq(new Term(IndexFields.words(IndexFields.NAME), word))
        + reader.docFreq(new Term(IndexFields.words(IndexFields.TEXT), word));
  }

  /** Ends with the beat at which no word of the lexicon begins as the sound does. */
  private static List<Stretch> beginningAt(TermsEnum keys, List<String> morae, int start)
      throws IOException {
    List<Stretch> found = new ArrayList<>();
    boolean goesOn = Morae.canBegin(morae.get(start));
    for (int end = start + 1; goesOn && end <= morae.size(); end++) {
      String typed = String.join("", morae.subList(start, end));
      List<String> sounds = sounds(Romaji.ofKatakana(typed), start > 0);
      goesOn = false;
      List<String> words = new ArrayList<>();
      for (String sound : sounds) {
        goesOn |= goesOn(keys, sound);
        words.addAll(goesOn ? words(keys, sound, isKana(typed) ? end - start : 0) : List.of());
      }
      if (!words.isEmpty() && Morae.canEnd(morae.get(end - 1))) {
        found.add(new Stretch(start, end, words.stream().distinct().toList()));
      }
    }
    return found;
  }

  /** Behind another word a word may begin with the voiced sound: ところ is どころ there. */
  private static List<String> sounds(String sound, boolean behind) {
    List<String> sounds = new ArrayList<>(List.of(sound));
    for (String pair : behind && !sound.isEmpty() ? VOICED : List.<String>of()) {
      if (sound.charAt(0) == pair.charAt(0)) {
        sounds.add(pair.charAt(1) + sound.substring(1));
      }
    }
    return sounds;
  }

  private static boolean isKana(String typed) {
    return typed.charAt(0) >= 0x80;
  }

  /** The last letter may still change with the beat that follows: long vowels count once. */
  private static boolean goesOn(TermsEnum keys, String sound) throws IOException {
    String certain = sound.substring(0, Math.max(0, sound.length() - 1));
    return keys.seekCeil(new BytesRef(certain)) != TermsEnum.SeekStatus.END
        && keys.term().utf8ToString().startsWith(certain);
  }

  /**
   * The words that sound so.
   *
   * @param beats of the sound, 0 where Latin letters do not say them: とし is no とうし
   */
  private static List<String> words(TermsEnum keys, String sound, int beats) throws IOException {
    String beginning = SoundKeys.beginning(sound);
    List<Word> words = new ArrayList<>();
    boolean there = keys.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
    for (int read = 0; there && read < MOST_READ; read++) {
      String key = keys.term().utf8ToString();
      there = key.startsWith(beginning);
      if (there) {
        SoundKeys.Meaning meaning = SoundKeys.meaning(key);
        if (beats == 0 || meaning.beats() == beats || Readings.isKana(meaning.word())) {
          words.add(new Word(meaning.word(), keys.docFreq()));
        }
        there = keys.next() != null;
      }
    }
    return words.stream()
        .sorted(Comparator.comparingInt(Word::editions).reversed().thenComparing(Word::word))
        .map(Word::word)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }
}
