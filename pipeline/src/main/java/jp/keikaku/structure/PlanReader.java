package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Change;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.ContentsEntry;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Furniture;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.document.ListedItem;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.RecordIds;
import jp.keikaku.document.Source;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.law.BylawLinks;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.structure.CoverParser.Cover;
import org.jspecify.annotations.Nullable;

/** The structure stage: blocks in, an edition out. Stateless. */
public final class PlanReader {
  private final Vocabulary vocabulary;

  /** Creates it with the labels that it knows. */
  public PlanReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads a document. */
  public Edition read(DocumentContent content, DocumentLayout layout, Source source) {
    return new Reading(content, layout, source).read();
  }

  /** One document while its marks are read. Mutable. */
  private final class Reading {
    private final DocumentContent content;
    private final DocumentLayout layout;
    private final Source source;
    private final Ledger ledger = new Ledger();
    private final SectionBuilder sections = new SectionBuilder(vocabulary, ledger);
    private final List<Mark> marks;
    private final Cover cover;
    private final List<ContentsEntry> contents = new ArrayList<>();
    private final List<DraftInPillar> drafts = new ArrayList<>();
    private final Map<Integer, Pillar> pillars = new java.util.TreeMap<>();
    private final List<ListedItem> itemList = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Bylaw> bylaws = new ArrayList<>();
    private final List<GlossaryEntry> glossary = new ArrayList<>();
    private @Nullable Colophon colophon;

    private record DraftInPillar(ItemDraft draft, @Nullable Integer pillar) {}

    Reading(DocumentContent content, DocumentLayout layout, Source source) {
      this.content = content;
      this.layout = layout;
      this.source = source;
      this.marks = new Marker(vocabulary, layout.blocks()).mark();
      this.cover =
          marks.stream()
              .filter(Mark.Cover.class::isInstance)
              .map(mark -> new CoverParser(ledger).parse(((Mark.Cover) mark).blocks()))
              .findFirst()
              .orElse(Cover.NONE);
    }

    Edition read() {
      for (int i = 0; i < marks.size(); i++) {
        read(marks.get(i), i + 1 < marks.size() ? marks.get(i + 1) : null);
      }
      layout.repeatedHeaders().forEach(ledger::label);
      List<Furniture> furniture = new ArrayList<>();
      layout
          .furniture()
          .forEach(
              line -> {
                ledger.furniture(line);
                furniture.add(new Furniture(line.passage().toText(), line.passage().places()));
              });
      List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
      diagnostics.addAll(layout.diagnostics());
      diagnostics.addAll(ledger.dropped(content.pages()));
      Identity identity = Identity.of(cover, colophon, bylaws, layout.blocks(), source);
      return new Edition(
          Edition.SCHEMA_VERSION,
          source,
          identity.title(),
          cover.edition(),
          cover.fiscalYear(),
          cover.issued() == null ? identity.issued() : cover.issued(),
          identity.municipality(),
          contents,
          sections.sections(identity.titleOrFileName(source)),
          items(identity),
          List.copyOf(pillars.values()),
          itemList,
          changes,
          BylawLinks.in(bylaws),
          glossary,
          colophon,
          furniture,
          diagnostics,
          ledger.accounting(content.pages()));
    }

    private void read(Mark mark, @Nullable Mark next) {
      switch (mark) {
        case Mark.Cover(List<TextBlock> blocks) -> cover.rest().forEach(this::keep);
        case Mark.ContentsTable(ContentsParser.Contents table) ->
            contents.addAll(new ContentsParser(vocabulary).records(table, ledger));
        case Mark.HeadingLine(Heading heading) ->
            sections.open(heading, isAttachment(heading, next));
        case Mark.Prose(TextBlock block) -> keep(block);
        case Mark.PlainTable(TableBlock table) -> keep(table);
        case Mark.ItemTable(TableBlock table) ->
            new ItemTableParser(vocabulary, ledger, cover.fiscalYear())
                .parseAll(table)
                .forEach(this::addDraft);
        case Mark.ItemRows(TableBlock table) -> rows(table).forEach(this::addDraft);
        case Mark.OverviewTable(TableBlock table) ->
            itemList.addAll(RowsParser.listed(rows(table)));
        case Mark.ChangeHistory(List<Block> blocks) -> {
          ChangeParser.Result result =
              new ChangeParser(vocabulary, ledger, layout.underlined()).parse(blocks);
          changes.addAll(result.changes());
          result.rest().forEach(this::keep);
        }
        case Mark.BylawText(TextBlock title, List<Block> blocks) -> {
          BylawParser.Result result = new BylawParser(ledger, title).parse(blocks);
          bylaws.add(result.bylaw());
          result.rest().forEach(this::keep);
        }
        case Mark.GlossaryTable(TableBlock table) ->
            glossary.addAll(new GlossaryParser(vocabulary, ledger).parse(table));
        case Mark.ColophonLines(List<TextBlock> blocks) ->
            colophon = new ColophonParser(vocabulary, ledger).parse(blocks);
      }
    }

    /** The items of a table's rows; its titles and totals stay in the section. */
    private List<ItemDraft> rows(TableBlock table) {
      RowsParser.Result result =
          new RowsParser(vocabulary, ledger, cover.fiscalYear()).parse(table);
      result.titles().forEach(sections::add);
      result.totals().forEach(sections::add);
      return result.items();
    }

    /** Bylaws, glossaries and change histories stand side by side behind the plan. */
    private boolean isAttachment(Heading heading, @Nullable Mark next) {
      String title = heading.title().value();
      return heading.number().isEmpty()
          && (next instanceof Mark.BylawText
              || vocabulary.means(title, Field.GLOSSARY_HEADING)
              || (vocabulary.means(title, Field.CHANGES_HEADING)
                  && next instanceof Mark.HeadingLine));
    }

    private void keep(Block block) {
      switch (block) {
        case TextBlock text -> sections.add(ledger.read(text.text()));
        case TableBlock table ->
            sections.add(
                new Table(
                    table.texts().stream()
                        .map(row -> row.stream().map(ledger::read).toList())
                        .toList(),
                    table.places()));
      }
    }

    private void addDraft(ItemDraft draft) {
      OptionalInt number = sections.pillarNumber();
      Text title = sections.pillarTitle();
      Integer pillar = number.isPresent() ? number.getAsInt() : null;
      if (pillar != null) {
        pillars.putIfAbsent(pillar, new Pillar(pillar, title));
      }
      drafts.add(new DraftInPillar(draft, pillar));
    }

    private List<Item> items(Identity identity) {
      List<Item> items = new ArrayList<>();
      Map<String, Integer> used = new HashMap<>();
      String edition =
          RecordIds.edition(
              identity.municipality(), identity.titleOrFileName(source), cover.fiscalYear());
      for (DraftInPillar entry : drafts) {
        ItemDraft draft = entry.draft();
        String number = draft.number == null ? draft.name.value() : draft.number;
        int count = used.merge(number, 1, Integer::sum);
        String unique = count == 1 ? number : number + "~" + count;
        items.add(
            draft.item(
                RecordIds.record(edition, "item", unique),
                entry.pillar(),
                Terms.marked(draft, glossary)));
      }
      return items;
    }
  }
}
