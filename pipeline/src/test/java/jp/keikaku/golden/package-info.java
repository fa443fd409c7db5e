/**
 * Expectations as files: {@link jp.keikaku.golden.GoldenFile} compares whole outputs with committed
 * files, {@link jp.keikaku.golden.CaseFile} reads tables of named cases.
 */
@NullMarked
package jp.keikaku.golden;

import org.jspecify.annotations.NullMarked;
