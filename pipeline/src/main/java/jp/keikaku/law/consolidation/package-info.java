/**
 * A bylaw as an amending bylaw makes it: each instruction of {@link jp.keikaku.law.amendment} is
 * carried out on the structure (bylaw → tree of parts → place → change → bylaw), and one that
 * cannot be is named. {@link jp.keikaku.law.consolidation.Consolidation} is the way in.
 */
@NullMarked
package jp.keikaku.law.consolidation;

import org.jspecify.annotations.NullMarked;
