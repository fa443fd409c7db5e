package jp.keikaku.analysis;

/** What a word does in a question, by its part of speech. */
public enum Speech {
  /** Names a thing: most nouns, numbers, words that the dictionary does not know. */
  NAME,
  /** Says what is done: verbs. */
  DEED,
  /** Says how: adjectives, adverbs, and nouns that are used like them (必要). */
  MANNER,
  /** Asks, points, or leans on another word: どこ, それ, 方, もらう behind a verb. */
  GRAMMAR;

  /** Of a part of speech as the dictionary writes it. */
  static Speech of(String part) {
    if (part.startsWith("名詞-代名詞")
        || part.startsWith("名詞-非自立")
        || part.startsWith("動詞-非自立")
        || part.startsWith("形容詞-非自立")
        || part.startsWith("連体詞")
        || part.startsWith("接続詞")
        || part.startsWith("感動詞")) {
      return GRAMMAR;
    }
    if (part.startsWith("動詞")) {
      return DEED;
    }
    return part.startsWith("形容詞") || part.startsWith("副詞") || part.startsWith("名詞-形容動詞語幹")
        ? MANNER
        : NAME;
  }
}
