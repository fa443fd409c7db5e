/**
 * Prints the fixtures: a plan's source becomes neutral print blocks, and each printing engine sets
 * them as a PDF of its own kind.
 *
 * <pre>
 * source.json → PlanSource → PlanComposer → Block … → one Printer per engine → PDF
 *             → ExpectedRecords → expected.json
 * </pre>
 */
@NullMarked
package jp.keikaku.press;

import org.jspecify.annotations.NullMarked;
