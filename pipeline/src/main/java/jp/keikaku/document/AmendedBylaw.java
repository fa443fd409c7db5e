package jp.keikaku.document;

import org.jspecify.annotations.Nullable;

/**
 * A bylaw that another one changes.
 *
 * @param title its name
 * @param lawNumber number that it was promulgated under ({@code 令和3年南国市条例第20号}), or null where none
 *     is printed
 * @param whole whether it is replaced as a whole (全部改正) and not in parts (一部改正)
 * @param at the words that say so, or null where only the title of the amending bylaw does
 */
public record AmendedBylaw(
    String title, @Nullable String lawNumber, boolean whole, @Nullable Mention at) {}
