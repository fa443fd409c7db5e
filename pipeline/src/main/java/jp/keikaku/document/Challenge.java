package jp.keikaku.document;

import org.jspecify.annotations.Nullable;

/**
 * Whether an item answers one of the plan's numbered challenges (課題対応).
 *
 * @param number number of the challenge
 * @param addressed printed ○ (true) or × (false); null where neither is printed
 * @param note how, or null
 */
public record Challenge(int number, @Nullable Boolean addressed, @Nullable Text note) {}
