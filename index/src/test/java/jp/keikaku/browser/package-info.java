/** The site as people meet it: real pages of the fixtures' archive in a real browser. */
@NullMarked
package jp.keikaku.browser;

import org.jspecify.annotations.NullMarked;
