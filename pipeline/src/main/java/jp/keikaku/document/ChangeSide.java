package jp.keikaku.document;

import org.jspecify.annotations.Nullable;

/**
 * An item as the change history prints it, before or after the change.
 *
 * @param number in ASCII digits, or null
 * @param name item name, or null
 * @param description or null where only the name is printed
 * @param departmentsText who does it, as printed, or null
 */
public record ChangeSide(
    @Nullable String number,
    @Nullable Text name,
    @Nullable Text description,
    @Nullable Text departmentsText) {}
