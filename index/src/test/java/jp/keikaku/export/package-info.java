/** Tests of {@code jp.keikaku.export}. */
@NullMarked
package jp.keikaku.export;

import org.jspecify.annotations.NullMarked;
