/** Tests of how constructs are read. */
@NullMarked
package jp.keikaku.structure;

import org.jspecify.annotations.NullMarked;
