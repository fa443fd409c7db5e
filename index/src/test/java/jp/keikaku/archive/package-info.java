/** Tests of {@code jp.keikaku.archive}. */
@NullMarked
package jp.keikaku.archive;

import org.jspecify.annotations.NullMarked;
