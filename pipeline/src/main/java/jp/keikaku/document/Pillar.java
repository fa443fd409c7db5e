package jp.keikaku.document;

/**
 * A group that items stand under (柱).
 *
 * @param number its number
 * @param title its heading where the items stand
 */
public record Pillar(int number, Text title) {}
