/** The whole pipeline from the bytes of a PDF to an {@link jp.keikaku.document.Edition}. */
@NullMarked
package jp.keikaku.extract;

import org.jspecify.annotations.NullMarked;
