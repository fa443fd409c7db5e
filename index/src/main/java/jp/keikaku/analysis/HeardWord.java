package jp.keikaku.analysis;

/**
 * A word and how it sounds.
 *
 * @param sound in katakana, of the word as it stands in the text: オコナイ
 * @param word the term that the view by words holds for it: 行う
 */
public record HeardWord(String sound, String word) {}
