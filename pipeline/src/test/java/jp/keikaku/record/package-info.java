/** Tests of the JSON contract: its schema, and writing and reading back. */
@NullMarked
package jp.keikaku.record;

import org.jspecify.annotations.NullMarked;
