/** Tests of the PDF stage on small PDFs made for them. */
@NullMarked
package jp.keikaku.pdf;

import org.jspecify.annotations.NullMarked;
