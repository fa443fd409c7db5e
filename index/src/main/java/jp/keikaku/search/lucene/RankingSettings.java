package jp.keikaku.search.lucene;

import jp.keikaku.analysis.Speech;
import jp.keikaku.entry.RecordKind;

/**
 * What counts how much when answers are put in order: all weights of the ranking. "Citizens" below
 * are 372 questions that people asked a city (nDCG@10 plain 0.487), "JaQuAD" every fourth of its
 * 3,939 questions (plain about 0.917), both by {@code make bench-retrieval}; "judged" are the
 * judgments over the fixtures. Where two sets disagree, the number stands between their optima.
 */
final class RankingSettings {
  // ---- Records

  /** Between editions of one plan the newer one comes first, if they match alike. Judged: year. */
  static final double NEWER_BY_A_YEAR = 1.01;

  // ---- Fields. Judged: higher names bury texts that answer, lower ones bury the named thing.

  /** What is called by the whole phrase; what says it; what stands in something called so. */
  static final float NAME_WHOLE = 4;

  static final float TEXT_WHOLE = 1.5f;
  static final float CONTEXT_WHOLE = 0.4f;

  /** The same for single words. */
  static final float NAME_WORD = 2.5f;

  static final float TEXT_WORD = 1;
  static final float CONTEXT_WORD = 0.25f;

  /** In sentences, what the other field says is added to the best one by this part. */
  static final float OTHER_FIELDS = 0.2f;

  // ---- How a name was found. Judged: number, reading, other names.

  /** A person who types the whole name or number wants that record. */
  static final float EXACT = 30;

  /** Another name of the thing, as the archive's own texts give it. */
  static final float OTHER_NAME = 0.6f;

  /**
   * Another word for it, as a dictionary of synonyms gives it. Judged: width falls from 0.968 to
   * 0.952 at 0.4, since it lifts texts above those that say what was typed.
   */
  static final float SYNONYM = 0.2f;

  /** A provision that a sentence cites. Judged: cited in a sentence, nothing below 1. */
  static final float PROVISION = 3;

  /** Many words sound alike; what stands as it was typed comes first. */
  static final float SOUND = 0.5f;

  static final float SOUND_BESIDE = 0.1f;

  // ---- BM25 of words and characters

  /**
   * k1 and b for words. Citizens rise with k1 (0.517 at 1, 0.529 at 2), JaQuAD falls (0.9445,
   * 0.9403), and so do judged words (width 0.968, 0.952 at 1.2); b between 0.75 and 1 is even.
   */
  static final float WORD_SATURATION = 1;

  static final float WORD_LENGTH = 1;

  /** Pairs come back by accident; whether one is there says most. JaQuAD: even from 0.3 to 0.6. */
  static final float PAIR_SATURATION = 0.45f;

  static final float PAIR_LENGTH = 1;

  /** Exponent of the rarity of characters: frequent ones stand in any text. Flat from 1 to 2. */
  static final double CHARACTER_RARITY = 1.2;

  // ---- Questions in sentences: what a term of them says, beside a name's 1

  /** Who answers often uses another verb. Citizens rise to 1 (by 0.005), JaQuAD is flat. */
  private static final float DEED = 0.7f;

  /** Adjectives and adverbs: citizens fall above 0.6 (0.533 to 0.527 at 1), JaQuAD is flat. */
  private static final float MANNER = 0.35f;

  /** Words that ask or lean on others: both sets flat from 0.1 to 0.6, judged questions fall. */
  private static final float GRAMMAR = 0.15f;

  /**
   * A verb or adjective counts as no rarer than one that stands in a fiftieth of all texts: those
   * of requests (知る, 思う, 使う, もらう) stand in 2 to 5 % of city bulletins and encyclopedia texts, and
   * may be as rare as names in an archive of plans.
   */
  static final double COMMON_RARITY = Math.log(50);

  /** A pair inside a word helps its word. JaQuAD flat from 0.2 to 0.5, citizens fall by 0.01. */
  static final float PAIR_INSIDE = 0.25f;

  /** A pair over the end of a word says that two stand together. Both highest at 0.15 to 0.25. */
  static final float PAIR_ACROSS = 0.2f;

  /** Pairs of hiragana are mostly grammar. Citizens fall steeply above 0.1. */
  static final float PAIR_KANA = 0.06f;

  /**
   * Answers call what is asked for by related words. JaQuAD rises to 0.5, citizens fall from 0.3.
   */
  static final float IDEOGRAPH_ASKED = 0.3f;

  /** Titles stand over text that names what they name. */
  static final float IDEOGRAPH_NAMED = 0.1f;

  /** Neighbours in the question that stand near each other. Both flat from 0.05 to 0.2. */
  static final float NEIGHBOURS = 0.1f;

  /** Growth where one stretch of a text holds all that is asked. Both flat from 0.3 to 0.6. */
  static final double CLOSENESS = 0.4;

  /** Length of that stretch, in words: two or three sentences. */
  static final int STRETCH = 40;

  /**
   * For each word among the first of a text, part of its rarity: texts begin with what they are
   * about. Citizens rise to 0.3 (0.513 without, 0.540), JaQuAD is flat to 0.1 and falls by 0.002 at
   * 0.2.
   */
  static final double LEAD = 0.22;

  /** So many words are the beginning. */
  static final int LEAD_WORDS = 25;

  private RankingSettings() {}

  /** How likely a kind is what a person wants, compared with others that match as well. */
  static double kindWeight(RecordKind kind) {
    return switch (kind) {
      case ITEM, TERM -> 1.1;
      case ARTICLE -> 1.0;
      case EDITION, PARAGRAPH -> 0.9;
      case CHANGE, AMENDMENT -> 0.8;
      case TABLE, COMPARISON -> 0.7;
      case SECTION -> 0.6;
    };
  }

  /** How much a word of a sentence says, by what it does there. */
  static float speechWeight(Speech speech) {
    return switch (speech) {
      case NAME -> 1;
      case DEED -> DEED;
      case MANNER -> MANNER;
      case GRAMMAR -> GRAMMAR;
    };
  }
}
