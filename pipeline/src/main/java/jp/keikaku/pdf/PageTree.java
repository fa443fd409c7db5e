package jp.keikaku.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Mends the tree of pages, of which PDFBox leaves out what has another type or is not there. */
final class PageTree {
  private PageTree() {}

  /**
   * Makes each leaf of the tree a page.
   *
   * @return the pages that stand for those which the file does not hold
   */
  static Set<COSDictionary> mend(PDDocument document) {
    Set<COSDictionary> missing = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> nodes = new ArrayDeque<>();
    nodes.push(document.getPages().getCOSObject());
    while (!nodes.isEmpty()) {
      COSDictionary node = nodes.pop();
      COSArray kids = seen.add(node) ? node.getCOSArray(COSName.KIDS) : null;
      for (int i = 0; kids != null && i < kids.size(); i++) {
        if (!(kids.getObject(i) instanceof COSDictionary kid)) {
          COSDictionary empty = new COSDictionary();
          empty.setItem(COSName.TYPE, COSName.PAGE);
          empty.setItem(COSName.PARENT, node);
          kids.set(i, empty);
          missing.add(empty);
        } else if (kid.containsKey(COSName.KIDS)) {
          nodes.push(kid);
        } else {
          kid.setItem(COSName.TYPE, COSName.PAGE);
        }
      }
    }
    return missing;
  }
}
