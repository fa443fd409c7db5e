/** Measurements that are run by name, not by the suite. */
@NullMarked
package jp.keikaku.bench;

import org.jspecify.annotations.NullMarked;
