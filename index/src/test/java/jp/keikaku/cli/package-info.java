/** Tests of {@code jp.keikaku.cli}. */
@NullMarked
package jp.keikaku.cli;

import org.jspecify.annotations.NullMarked;
