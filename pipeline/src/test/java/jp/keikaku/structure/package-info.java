/** Tests of the structure stage on pages that are drawn as text. */
@NullMarked
package jp.keikaku.structure;

import org.jspecify.annotations.NullMarked;
