/** Editions that tests of this module work on. */
@NullMarked
package jp.keikaku.example;

import org.jspecify.annotations.NullMarked;
