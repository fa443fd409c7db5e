/** Blocks to marks to plan: one parser per construct, and the vocabulary of printed labels. */
@NullMarked
package jp.keikaku.structure;

import org.jspecify.annotations.NullMarked;
