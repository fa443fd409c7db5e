package jp.keikaku.law.amendment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.keikaku.document.AmendedBylaw;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Text;

/** What a bylaw changes in others, for people to read. */
public final class AmendmentOutline {
  private AmendmentOutline() {}

  private static String line(AmendedBylaw amended) {
    return "amends "
        + amended.title()
        + (amended.lawNumber() == null ? "" : " (" + amended.lawNumber() + ")")
        + (amended.whole() ? " as a whole" : "");
  }

  /** One line for each bylaw that is amended. */
  public static String amended(Bylaw bylaw) {
    return bylaw.amends().stream().map(AmendmentOutline::line).collect(Collectors.joining("\n"));
  }

  /** One line for each instruction, new provisions below it behind bars. */
  public static String of(Bylaw bylaw) {
    return bylaw.amendments().stream()
        .map(AmendmentOutline::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Amendment amendment) {
    AmendmentOperation operation = amendment.operation();
    if (operation == null) {
      return "? " + amendment.instruction();
    }
    StringBuilder line = new StringBuilder(operation.name().toLowerCase(Locale.ROOT));
    AmendmentPosition position = amendment.position();
    String from = amendment.from();
    boolean words = operation == AmendmentOperation.INSERT && from != null;
    if (position != null && !words) {
      line.append(' ').append(position.name().toLowerCase(Locale.ROOT));
    }
    line.append(' ').append(paths(amendment.target()));
    if (operation == AmendmentOperation.RENUMBER) {
      line.append(" -> ").append(paths(amendment.destination()));
    } else {
      if (from != null) {
        line.append(": ");
        line.append(
            words && position != null ? position.name().toLowerCase(Locale.ROOT) + " " : "");
        line.append("「").append(from).append('」');
      }
      if (amendment.to() != null) {
        line.append(from == null ? " :" : operation == AmendmentOperation.REPLACE ? " ->" : "");
        line.append(" 「").append(amendment.to()).append('」');
      }
    }
    Text text = amendment.text();
    return line + (text == null ? "" : "\n| " + text.value().replace("\n", "\n| "));
  }

  private static String paths(List<Citation> citations) {
    return citations.isEmpty()
        ? "(whole)"
        : citations.stream()
            .map(each -> String.join("/", each.path()))
            .collect(Collectors.joining(" + "));
  }
}
