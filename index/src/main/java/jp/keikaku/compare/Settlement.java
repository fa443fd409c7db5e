package jp.keikaku.compare;

import org.jspecify.annotations.Nullable;

/**
 * What a person settled about two items.
 *
 * @param relation how they belong together
 * @param before id of the item in the earlier edition; null where the later one is new
 * @param after id of the item in the later edition; null where the earlier one is gone
 */
public record Settlement(
    ItemLink.Relation relation, @Nullable String before, @Nullable String after) {}
