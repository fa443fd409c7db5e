package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;

/** Reads a glossary, set as tables or as text, into entries. */
final class GlossaryParser {
  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final GlossaryTerms terms;

  GlossaryParser(Vocabulary vocabulary, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
    this.terms = new GlossaryTerms(ledger);
  }

  /**
   * What a glossary holds.
   *
   * @param entries its terms
   * @param rest paragraphs that define none
   */
  record Result(List<GlossaryEntry> entries, List<Text> rest) {}

  /**
   * Reads a table.
   *
   * @param group the line above it that names the group of its terms, if any
   */
  Result parse(Optional<TextBlock> group, TableBlock table) {
    String index = group.map(line -> GlossaryGroups.read(ledger, line.text())).orElse(null);
    return result(new GlossaryTable(vocabulary, ledger, table, index).drafts(), List.of());
  }

  /** Reads text. */
  Result parse(GlossaryText.Result text) {
    text.groups().forEach(ledger::read);
    text.labels().forEach(ledger::label);
    return result(text.drafts(), text.before());
  }

  /** A term that nothing defines is no entry. */
  private Result result(List<GlossaryDraft> drafts, List<Passage> before) {
    List<GlossaryEntry> entries = new ArrayList<>();
    List<Text> rest = new ArrayList<>(before.stream().map(ledger::read).toList());
    for (GlossaryDraft draft : drafts) {
      if (draft.definition().isEmpty()) {
        rest.add(ledger.read(draft.term()));
        Stream.concat(draft.named().values().stream(), draft.fields().values().stream())
            .forEach(value -> rest.add(ledger.read(value)));
      } else {
        entries.add(terms.entry(draft));
      }
    }
    return new Result(entries, rest);
  }
}
