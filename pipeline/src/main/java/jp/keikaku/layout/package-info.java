/** Page content to blocks: lines, ruling grid, tables over pages, reading order, furniture. */
@NullMarked
package jp.keikaku.layout;

import org.jspecify.annotations.NullMarked;
