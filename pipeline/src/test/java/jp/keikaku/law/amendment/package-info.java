/** Tests of the instructions of amending bylaws. */
@NullMarked
package jp.keikaku.law.amendment;

import org.jspecify.annotations.NullMarked;
