package jp.keikaku.document;

import org.jspecify.annotations.Nullable;

/**
 * What is planned for one year.
 *
 * @param fiscalYear western year in which the Japanese fiscal year begins
 * @param phase the printed word ({@code 移行}), or null where the cell is empty
 */
public record SchedulePhase(int fiscalYear, @Nullable Text phase) {}
