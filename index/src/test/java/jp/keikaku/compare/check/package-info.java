/** Tests of the checks of one edition against itself. */
@NullMarked
package jp.keikaku.compare.check;

import org.jspecify.annotations.NullMarked;
