/** Tests of {@code jp.keikaku.analysis}. */
@NullMarked
package jp.keikaku.analysis;

import org.jspecify.annotations.NullMarked;
