package jp.keikaku.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.AmendmentOperation;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Comparison;
import jp.keikaku.document.Text;
import jp.keikaku.export.OutlineBlock.Grid;
import jp.keikaku.export.OutlineBlock.Heading;
import org.jspecify.annotations.Nullable;

/** What bylaws change in others: a table of the instructions, and the comparisons as printed. */
final class AmendmentOutline {
  private AmendmentOutline() {}

  /** The instructions of a bylaw, a table for each bylaw that it changes. */
  static List<OutlineBlock> of(Bylaw bylaw) {
    List<OutlineBlock> blocks = new ArrayList<>();
    bylaw.amendments().stream()
        .map(Amendment::bylaw)
        .distinct()
        .forEach(
            title -> {
              List<List<String>> rows = new ArrayList<>();
              rows.add(List.of("箇所", "操作", "改正前", "改正後"));
              bylaw.amendments().stream()
                  .filter(each -> each.bylaw().equals(title))
                  .forEach(each -> rows.add(row(each)));
              blocks.add(new Heading(3, title + "の改正内容"));
              blocks.add(new Grid(true, rows));
            });
    return blocks;
  }

  private static List<String> row(Amendment amendment) {
    AmendmentOperation operation = amendment.operation();
    if (operation == null) {
      return List.of("", "", "", amendment.instruction().value());
    }
    String target =
        amendment.target().stream()
            .map(each -> String.join("", each.path()))
            .collect(Collectors.joining("、"));
    String to =
        Stream.of(amendment.to(), value(amendment.text()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return List.of(
        target + position(amendment.position(), amendment.from()),
        name(operation),
        Objects.requireNonNullElse(amendment.from(), ""),
        to);
  }

  /** Where something new stands beside a provision; beside words the column of them says it. */
  private static String position(@Nullable AmendmentPosition position, @Nullable String words) {
    if (position == null || words != null) {
      return "";
    }
    return switch (position) {
      case BEFORE -> "の前";
      case AFTER -> "の次";
      case END -> "の末尾";
    };
  }

  private static String name(AmendmentOperation operation) {
    return switch (operation) {
      case REPLACE -> "改める";
      case INSERT -> "語句を加える";
      case DELETE -> "削る";
      case RENUMBER -> "番号を改める";
      case ADD -> "加える";
    };
  }

  /** The comparisons of a document, a table for each bylaw. */
  static List<OutlineBlock> of(List<Comparison> comparisons) {
    List<OutlineBlock> blocks = new ArrayList<>();
    comparisons.stream()
        .map(each -> Objects.requireNonNullElse(each.title(), ""))
        .distinct()
        .forEach(
            title -> {
              List<List<String>> rows = new ArrayList<>();
              rows.add(List.of("改正前", "改正後"));
              comparisons.stream()
                  .filter(each -> title.equals(Objects.requireNonNullElse(each.title(), "")))
                  .forEach(each -> rows.add(List.of(text(each.before()), text(each.after()))));
              blocks.add(new Heading(2, (title + " 新旧対照表").strip()));
              blocks.add(new Grid(true, rows));
            });
    return blocks;
  }

  private static String text(@Nullable Text text) {
    return Objects.requireNonNullElse(value(text), "");
  }

  private static @Nullable String value(@Nullable Text text) {
    return text == null ? null : text.value();
  }
}
