/** Tests of the layout stage on pages that are drawn as text. */
@NullMarked
package jp.keikaku.layout;

import org.jspecify.annotations.NullMarked;
