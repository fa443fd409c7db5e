/** Tests of {@code jp.keikaku.search}. */
@NullMarked
package jp.keikaku.search;

import org.jspecify.annotations.NullMarked;
