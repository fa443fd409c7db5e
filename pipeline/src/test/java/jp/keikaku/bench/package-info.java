/** Programs that measure; no tests. Each prints a plain table. */
@NullMarked
package jp.keikaku.bench;

import org.jspecify.annotations.NullMarked;
