package jp.keikaku.document;

import org.jspecify.annotations.Nullable;

/**
 * Words of a bylaw that point at a part of it or at another bylaw.
 *
 * @param text as printed: {@code 第3条第2項}, {@code 前項}, {@code 別表第1}
 * @param at where they stand
 * @param bylaw name of the other bylaw that is meant, or null where it is this one
 * @param target id of the part that is meant ({@code 設置要綱/第3条/第2項}), or null where the document
 *     does not hold it
 */
public record Reference(String text, Mention at, @Nullable String bylaw, @Nullable String target) {
  /** Whether it means a part of its own bylaw that is not there. */
  public boolean leadsNowhere() {
    return bylaw == null && target == null;
  }
}
