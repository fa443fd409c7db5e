package jp.keikaku.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the ranges of a font's widths before PDFBox enters each of their codes into a table: a range
 * of two thousand million codes needs 20 bytes of file and more memory than there is.
 */
final class BoundedFonts extends SetFontAndSize {
  /** The largest code of a character in a CID font, as the format has it. */
  private static final int LAST_CID = 0xFFFF;

  BoundedFonts(PDFStreamEngine engine) {
    super(engine);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && resources != null) {
      COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
      COSArray descendants = font == null ? null : font.getCOSArray(COSName.DESCENDANT_FONTS);
      if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
        bound(descendant.getCOSArray(COSName.W), 3);
        bound(descendant.getCOSArray(COSName.W2), 5);
      }
    }
    super.process(operator, operands);
  }

  /**
   * Cuts the ends of ranges in a list of {@code first [each…]} and {@code first last all…}.
   *
   * @param length of an entry of the second kind
   */
  private static void bound(@Nullable COSArray widths, int length) {
    int i = 0;
    while (widths != null && i + 1 < widths.size()) {
      if (widths.getObject(i + 1) instanceof COSNumber last) {
        if (last.intValue() > LAST_CID) {
          widths.set(i + 1, COSInteger.get(LAST_CID));
        }
        i += length;
      } else {
        i += 2;
      }
    }
  }
}
