package jp.keikaku.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** What stands on a page above its drawing: form fields, remarks, stamps. */
final class Annotations {
  /** Those that a reader sees on the page and in print, beside the fields of forms. */
  private static final Set<String> SHOWN =
      Set.of("Widget", "FreeText", "Stamp", "StrikeOut", "Square", "Watermark");

  /** Fields are nested no deeper than this by any program. */
  private static final int DEEPEST = 20;

  private Annotations() {}

  /** Those of a page that are shown. */
  static List<PDAnnotation> shown(PDPage page, Layers layers) throws IOException {
    List<PDAnnotation> shown = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      COSDictionary layer = annotation.getCOSObject().getCOSDictionary(COSName.OC);
      if (SHOWN.contains(String.valueOf(annotation.getSubtype()))
          && !annotation.isHidden()
          && !annotation.isNoView()
          && annotation.getRectangle() != null
          && !layers.hide(layer)) {
        shown.add(annotation);
      }
    }
    return shown;
  }

  /** Whether it is a field of a form that holds a value. */
  static boolean isFilledField(PDAnnotation annotation) {
    return "Widget".equals(annotation.getSubtype()) && inherited(annotation, COSName.V) != null;
  }

  /** The words of one that no appearance shows; none where it has no words. */
  static String words(PDAnnotation annotation) {
    if ("FreeText".equals(annotation.getSubtype())) {
      String contents = annotation.getContents();
      return contents == null ? "" : contents;
    }
    boolean text =
        "Widget".equals(annotation.getSubtype())
            && !COSName.BTN.equals(inherited(annotation, COSName.FT));
    return text && inherited(annotation, COSName.V) instanceof COSString value
        ? value.getString()
        : "";
  }

  /** The value of a field's entry, which its parents may hold. */
  private static @Nullable Object inherited(PDAnnotation annotation, COSName key) {
    COSDictionary field = annotation.getCOSObject();
    for (int depth = 0; field != null && depth < DEEPEST; depth++) {
      if (field.containsKey(key)) {
        return field.getDictionaryObject(key);
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
