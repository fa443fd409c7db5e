package jp.keikaku.document;

import org.jspecify.annotations.Nullable;

/**
 * One line of the printed table of contents.
 *
 * @param number as printed ({@code 第1部}, {@code IV}), or null
 * @param title the heading
 * @param page the printed page number, or null where none is printed
 */
public record ContentsEntry(@Nullable String number, Text title, @Nullable Integer page) {}
