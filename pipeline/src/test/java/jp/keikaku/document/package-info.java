/** The model's own texts. */
@NullMarked
package jp.keikaku.document;

import org.jspecify.annotations.NullMarked;
