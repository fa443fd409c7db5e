/** Tests of {@code compare}: identity, differences, and the printed history. */
@NullMarked
package jp.keikaku.compare;

import org.jspecify.annotations.NullMarked;
