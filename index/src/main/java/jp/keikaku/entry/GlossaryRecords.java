package jp.keikaku.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.RecordIds;
import jp.keikaku.document.Text;

/** Glossary entries. */
final class GlossaryRecords {
  private static final Pattern BRACKETS =
      Pattern.compile("(?<long>[^()（）]+)[(（](?<short>[^()（）]+)[)）](?<after>[^()（）]+)");

  private GlossaryRecords() {}

  static List<ArchivedRecord> of(EditionReference reference, Edition edition) {
    return edition.glossary().stream().map(entry -> record(reference, entry)).toList();
  }

  private static ArchivedRecord record(EditionReference reference, GlossaryEntry entry) {
    PartList parts = new PartList().name(null, entry.term());
    List<String> names = new ArrayList<>(List.of(entry.term().value()));
    names.addAll(bracketForms(entry.term().value()));
    String reading = entry.reading();
    if (reading != null) {
      parts.name("読み", Text.of(reading));
      names.add(reading);
    }
    String expansion = entry.expansion();
    if (expansion != null) {
      parts.name("正式名", Text.of(expansion));
      names.add(expansion);
    }
    for (String alias : entry.aliases()) {
      parts.name("別名", Text.of(alias));
      names.add(alias);
    }
    parts.prose("解説", entry.definition());
    entry.fields().forEach(parts::prose);
    return new ArchivedRecord(
        RecordIds.record(reference.id(), "term", entry.term().value()),
        RecordKind.TERM,
        null,
        entry.term().value(),
        reference,
        names,
        parts.parts(),
        List.of(),
        entry.places());
  }

  /**
   * What 自治体デジタル・トランスフォーメーション(DX)推進計画 is called for short: DX推進計画, and the name without the
   * brackets.
   */
  private static List<String> bracketForms(String term) {
    Matcher brackets = BRACKETS.matcher(term);
    return brackets.matches()
        ? List.of(
            brackets.group("short") + brackets.group("after"),
            brackets.group("long") + brackets.group("after"))
        : List.of();
  }
}
