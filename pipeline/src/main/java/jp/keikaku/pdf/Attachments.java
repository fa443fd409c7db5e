package jp.keikaku.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.text.ControlCharacters;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;

/** Names the files inside a PDF; none is ever opened. */
final class Attachments {
  /** A tree of names is no deeper than this, and no more names are said. */
  private static final int DEEPEST = 10;

  private static final int MOST = 20;

  private Attachments() {}

  /** One diagnostic where there are any. */
  static List<Diagnostic> in(PDDocument document) {
    Set<String> names = new TreeSet<>();
    COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
    COSDictionary trees = catalogue.getCOSDictionary(COSName.NAMES);
    if (trees != null) {
      addNames(trees.getCOSDictionary(COSName.EMBEDDED_FILES), names, 0);
    }
    for (PDPage page : document.getPages()) {
      if (page.getCOSObject().containsKey(COSName.ANNOTS)) {
        addFiles(page, names);
      }
    }
    return names.isEmpty()
        ? List.of()
        : List.of(
            Diagnostic.of(
                DiagnosticKind.ATTACHMENT,
                List.of(),
                Map.of(
                    "count",
                    String.valueOf(names.size()),
                    "text",
                    String.join(", ", names.stream().limit(MOST).toList()))));
  }

  private static void addNames(@Nullable COSDictionary node, Set<String> names, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    COSArray pairs = node.getCOSArray(COSName.NAMES);
    for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
      if (pairs.getObject(i + 1) instanceof COSDictionary file) {
        names.add(name(file, pairs.getObject(i)));
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        addNames(kid, names, depth + 1);
      }
    }
  }

  private static void addFiles(PDPage page, Set<String> names) {
    try {
      for (PDAnnotation annotation : new ArrayList<>(page.getAnnotations())) {
        COSDictionary file = annotation.getCOSObject().getCOSDictionary(COSName.FS);
        if (annotation instanceof PDAnnotationFileAttachment && file != null) {
          names.add(name(file, null));
        }
      }
    } catch (IOException | RuntimeException e) {
      // The page says itself that its annotations are broken.
      return;
    }
  }

  private static String name(COSDictionary file, @Nullable COSBase key) {
    String name = file.getString(COSName.UF, file.getString(COSName.F));
    String said = name == null && key instanceof COSString string ? string.getString() : name;
    return said == null ? "?" : ControlCharacters.without(said);
  }
}
