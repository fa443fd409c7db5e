package jp.keikaku.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.document.Edition;

/**
 * The kinds of records that a question can find. A kind is one line here, its cutter, and its words
 * in the message bundles ({@code kind.item}); {@code RecordKindTest} asks for all of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // its cutters hold nothing, its lists are copies
public enum RecordKind {
  /** An edition as a whole, by its name and year. */
  EDITION(EditionRecord::of, "版", "計画"),
  /** A numbered initiative. */
  ITEM(ItemRecords::of, "取組項目", "項目", "取組", "事業"),
  /** A glossary entry. */
  TERM(GlossaryRecords::of, "用語", "用語解説"),
  /** An article or a supplementary provision of a bylaw. */
  ARTICLE(BylawRecords::provisions, "条文", "条", "例規"),
  /** An entry of the printed change history. */
  CHANGE(ChangeRecords::of, "変更", "変更履歴"),
  /** An instruction of an amending bylaw. */
  AMENDMENT(AmendmentRecords::of, "改正", "改め文"),
  /** A provision beside itself before and after an amendment. */
  COMPARISON(ComparisonRecords::of, "新旧対照表", "新旧"),
  /** A paragraph of a section. */
  PARAGRAPH(SectionRecords::paragraphs, "本文", "段落"),
  /** A row of a table. */
  TABLE(TableRows::of, "表", "表の行"),
  /** A heading below which no prose stands. */
  SECTION(SectionRecords::headings, "見出し", "節");

  private final Cutter cutter;
  private final List<String> japanese;

  RecordKind(Cutter cutter, String... japanese) {
    this.cutter = cutter;
    this.japanese = List.of(japanese);
  }

  /** Cuts the records of one kind out of an edition. */
  interface Cutter {
    /**
     * In the order of the document; two may have one id.
     *
     * @param reference what the edition is called in the archive
     */
    List<ArchivedRecord> cut(EditionReference reference, Edition edition);
  }

  List<ArchivedRecord> cut(EditionReference reference, Edition edition) {
    return cutter.cut(reference, edition);
  }

  /** The name that programs see, and people who type: {@code item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that is called so, by its {@link #label} in any case or by a Japanese name. */
  public static Optional<RecordKind> of(String name) {
    String wanted = name.strip();
    return Arrays.stream(values())
        .filter(
            kind ->
                Stream.concat(Stream.of(kind.label()), kind.japanese.stream())
                    .anyMatch(each -> each.equalsIgnoreCase(wanted)))
        .findFirst();
  }
}
