/** Pure functions on strings: numerals, era dates, code point repair, spacing. */
@NullMarked
package jp.keikaku.text;

import org.jspecify.annotations.NullMarked;
