package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;
import jp.keikaku.layout.Places;
import jp.keikaku.text.Width;

/**
 * An item that is a heading with lines below it that begin with a label: {@code 【担当課】 市民課}.
 *
 * @param heading number and name
 * @param lines what stands below it, up to the next heading or table
 */
record HeadedItem(TextBlock heading, List<TextBlock> lines) {
  private static final String NUMBER = "(?:[0-9０-９]+(?:[-－‐.．][0-9０-９]+)*|[（(][0-9０-９]+[)）]|[①-⑳])";

  private static final Pattern TITLE =
      Pattern.compile(
          "((?:個別|基本|重点|主要|具体的|推進)?(?:施策|取組|取り組み|取組み|事業|項目|アクション|プロジェクト)?[\\s　]*)("
              + NUMBER
              + ")([\\s　:：.．、]*)(.+)");

  private static final Pattern BRACKETED =
      Pattern.compile("[【〔［\\[]([^】〕］\\]]{1,14})[】〕］\\]][\\s　:：]*");

  private static final Pattern WITH_COLON =
      Pattern.compile("^[■□●○◎◆◇▼▽▶▷・]?[\\s　]*([^\\s　:：。、]{2,10})[\\s　]*[:：][\\s　]*");

  /** A line that can only be the title of an initiative, in whatever type. */
  private static final Pattern WORDED_TITLE =
      Pattern.compile(
          "(?:個別|基本|重点|主要|具体的|推進)?(?:施策|取組|取り組み|取組み|事業|アクション|プロジェクト)[\\s　]*"
              + NUMBER
              + "[\\s　:：.．、]*[^。]{2,40}");

  /** More lines below a heading are a chapter's. */
  static final int MOST_LINES = 12;

  private static final Pattern BRACKETS = Pattern.compile("[()]");

  HeadedItem {
    lines = List.copyOf(lines);
  }

  /** A label at the start of a value, in one of the lines. */
  private record Labelled(Optional<Field> field, Passage label, Passage value) {}

  /** Whether a line names an initiative by its words alone. */
  static boolean isTitle(TextBlock line) {
    return WORDED_TITLE.matcher(line.value()).matches();
  }

  /** Whether the lines say who does it, which text below other headings does not. */
  boolean isItem(Vocabulary vocabulary) {
    return lines.size() <= MOST_LINES
        && lines.stream()
            .flatMap(line -> labelled(vocabulary, line.text()).stream())
            .anyMatch(each -> each.field().filter(Field.DEPARTMENTS::equals).isPresent());
  }

  /** Reads it. */
  ItemDraft read(Vocabulary vocabulary, Ledger ledger) {
    List<Place> places = new ArrayList<>(heading.places());
    lines.forEach(line -> places.addAll(line.places()));
    ItemDraft draft = new ItemDraft(Places.merged(places));
    readTitle(draft, ledger);
    for (TextBlock line : lines) {
      List<Labelled> parts = labelled(vocabulary, line.text());
      int start = parts.isEmpty() ? line.text().length() : indexOf(line.text(), parts);
      Passage before = line.text().slice(0, start).strip();
      if (!before.isEmpty()) {
        draft.description = ItemDraft.added(draft.description, ledger.read(before));
      }
      parts.forEach(part -> readPart(part, draft, ledger));
    }
    return draft;
  }

  private void readTitle(ItemDraft draft, Ledger ledger) {
    Passage title = heading.text();
    Matcher matcher = TITLE.matcher(title.value());
    if (!matcher.matches()) {
      draft.name = ledger.read(title);
      return;
    }
    ledger.label(title.slice(0, matcher.end(1)).strip());
    ledger.read(title.slice(matcher.start(2), matcher.end(2)));
    ledger.label(title.slice(matcher.start(3), matcher.end(3)).strip());
    draft.number = BRACKETS.matcher(ItemNumbers.normalised(matcher.group(2))).replaceAll("");
    draft.name = ledger.read(title.from(matcher.start(4)).strip());
  }

  private static void readPart(Labelled part, ItemDraft draft, Ledger ledger) {
    ledger.label(part.label().strip());
    if (part.value().isEmpty()) {
      return;
    }
    Text text = ledger.read(part.value());
    Field field = part.field().orElse(null);
    if (field == Field.DEPARTMENTS) {
      draft.departments = ItemDraft.added(draft.departments, text);
    } else if (field == Field.DESCRIPTION) {
      draft.description = ItemDraft.added(draft.description, text);
    } else if (field == Field.CATEGORY && draft.category == null) {
      draft.category = text.value();
    } else {
      Matcher label = BRACKETED.matcher(part.label().value());
      Matcher colon = WITH_COLON.matcher(part.label().value());
      String name =
          label.matches()
              ? label.group(1)
              : colon.matches() ? colon.group(1) : part.label().value();
      draft.fields.merge(Width.fold(name), text, ItemDraft::added);
    }
  }

  private static int indexOf(Passage line, List<Labelled> parts) {
    int length = parts.stream().mapToInt(part -> part.label().length()).sum();
    Matcher first = BRACKETED.matcher(line.value());
    return WITH_COLON.matcher(line.value()).find() || length == 0 || !first.find()
        ? 0
        : first.start();
  }

  /** The labels of a line with what stands behind each; brackets, or one known word and a colon. */
  private static List<Labelled> labelled(Vocabulary vocabulary, Passage line) {
    List<Labelled> parts = new ArrayList<>();
    Matcher colon = WITH_COLON.matcher(line.value());
    if (colon.find() && itemField(vocabulary, colon.group(1)).isPresent()) {
      return List.of(
          new Labelled(
              itemField(vocabulary, colon.group(1)),
              line.slice(0, colon.end()),
              line.from(colon.end()).strip()));
    }
    Matcher bracketed = BRACKETED.matcher(line.value());
    int labelStart = -1;
    int labelEnd = -1;
    Optional<Field> field = Optional.empty();
    while (bracketed.find()) {
      if (labelStart >= 0) {
        parts.add(part(line, labelStart, labelEnd, bracketed.start(), field));
      }
      labelStart = bracketed.start();
      labelEnd = bracketed.end();
      field = itemField(vocabulary, bracketed.group(1));
    }
    if (labelStart >= 0) {
      parts.add(part(line, labelStart, labelEnd, line.length(), field));
    }
    return parts;
  }

  private static Labelled part(Passage line, int from, int end, int next, Optional<Field> field) {
    return new Labelled(field, line.slice(from, end), line.slice(end, next).strip());
  }

  private static Optional<Field> itemField(Vocabulary vocabulary, String label) {
    return vocabulary.field(label).filter(field -> ItemField.of(field).isPresent());
  }
}
