package jp.keikaku.document;

import org.jspecify.annotations.Nullable;

/**
 * What is planned for one year, or for a part of it.
 *
 * @param fiscalYear western year in which the Japanese fiscal year begins
 * @param phase the printed word ({@code 移行}), or null where the cell is empty
 * @param step name of the row, where a schedule has several ({@code 制度の設計}), else null
 * @param marked whether an arrow, a bar or a coloured cell covers the year, with or without words
 * @param part quarter or half of the year ({@code Q1} … {@code Q4}, {@code H1}, {@code H2}), or
 *     null where the columns are whole years
 */
public record SchedulePhase(
    int fiscalYear,
    @Nullable Text phase,
    @Nullable String step,
    boolean marked,
    @Nullable String part) {}
