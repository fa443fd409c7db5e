package jp.keikaku.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Which layers (optional content) of a document are switched off when it is opened. */
final class Layers {
  private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
  private static final COSName EXPRESSION = COSName.getPDFName("VE");

  /** Expressions are nested no deeper than this by any program. */
  private static final int DEEPEST = 20;

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

  Layers(PDDocument document) {
    COSDictionary all =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary initial = all == null ? null : all.getCOSDictionary(COSName.D);
    if (all != null && initial != null) {
      if (COSName.OFF.equals(initial.getCOSName(COSName.BASE_STATE))) {
        each(all.getCOSArray(COSName.OCGS), off::add);
        each(initial.getCOSArray(COSName.ON), off::remove);
      }
      each(initial.getCOSArray(COSName.OFF), off::add);
    }
  }

  private static void each(
      @Nullable COSArray array, java.util.function.Consumer<COSBase> consumer) {
    for (int i = 0; array != null && i < array.size(); i++) {
      COSBase member = array.getObject(i);
      if (member != null) {
        consumer.accept(member);
      }
    }
  }

  /** Whether what belongs to this layer, or to these layers together, is not shown. */
  boolean hide(@Nullable COSDictionary layer) {
    return layer != null && !off.isEmpty() && !isShown(layer);
  }

  private boolean isShown(COSDictionary layer) {
    if (!MEMBERSHIP.equals(layer.getCOSName(COSName.TYPE))) {
      return !off.contains(layer);
    }
    COSArray expression = layer.getCOSArray(EXPRESSION);
    if (expression != null) {
      return holds(expression, 0);
    }
    COSBase groups = layer.getDictionaryObject(COSName.OCGS);
    COSArray members = new COSArray();
    if (groups instanceof COSArray array) {
      members = array;
    } else if (groups != null) {
      members.add(groups);
    }
    int shown = 0;
    for (int i = 0; i < members.size(); i++) {
      shown += off.contains(members.getObject(i)) ? 0 : 1;
    }
    int count = members.size();
    return count == 0
        || switch (layer.getNameAsString(COSName.P, "AnyOn")) {
          case "AllOn" -> shown == count;
          case "AllOff" -> shown == 0;
          case "AnyOff" -> shown < count;
          default -> shown > 0;
        };
  }

  private boolean holds(COSArray expression, int depth) {
    String operator = expression.getName(0, "And");
    boolean all = true;
    boolean any = false;
    for (int i = 1; i < expression.size() && depth < DEEPEST; i++) {
      COSBase operand = expression.getObject(i);
      boolean shown =
          operand instanceof COSArray inner ? holds(inner, depth + 1) : !off.contains(operand);
      all &= shown;
      any |= shown;
    }
    return switch (operator) {
      case "Or" -> any;
      case "Not" -> !any;
      default -> all;
    };
  }
}
