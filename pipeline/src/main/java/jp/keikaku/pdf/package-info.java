/**
 * PDF bytes to page content: glyphs, rulings, fills and underlines. The only package that imports
 * PDFBox.
 */
@NullMarked
package jp.keikaku.pdf;

import org.jspecify.annotations.NullMarked;
