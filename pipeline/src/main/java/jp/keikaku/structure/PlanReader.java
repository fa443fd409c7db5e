package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.AmendedBylaw;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Change;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Comparison;
import jp.keikaku.document.ContentsEntry;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Furniture;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.GuessedLabel;
import jp.keikaku.document.Item;
import jp.keikaku.document.ListedItem;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.RecordIds;
import jp.keikaku.document.Source;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.law.BylawLinks;
import jp.keikaku.law.amendment.Amendments;
import jp.keikaku.layout.Block;
import jp.keikaku.layout.Block.TableBlock;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.DocumentLayout;
import jp.keikaku.pdf.DocumentContent;
import jp.keikaku.structure.CoverParser.Cover;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Width;
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
    return SelfChecks.checked(new Reading(content, layout, source).read());
  }

  /** Why lines are headings or none, and what tables are: a line each, parts parted by tabs. */
  public List<String> explain(DocumentLayout layout) {
    return new Marker(vocabulary, layout.blocks()).explained();
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
    private final List<Diagnostic> bylawDiagnostics = new ArrayList<>();
    private final List<GlossaryEntry> glossary = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final UnderlinedRuns underlined;
    private final DrawnMarks drawn;

    /** The item that a schedule below it belongs to. */
    private @Nullable ItemDraft open;

    private final List<Diagnostic> findings = new ArrayList<>();
    private @Nullable String compared;
    private @Nullable Colophon colophon;

    private record DraftInPillar(ItemDraft draft, @Nullable Integer pillar) {}

    Reading(DocumentContent content, DocumentLayout layout, Source source) {
      this.content = content;
      this.layout = layout;
      this.source = source;
      this.drawn = new DrawnMarks(content.pages());
      this.underlined = new UnderlinedRuns(layout.underlined());
      this.marks = new Marker(vocabulary, layout.blocks()).mark();
      this.cover =
          marks.stream()
              .filter(Mark.Cover.class::isInstance)
              .map(mark -> cover(((Mark.Cover) mark).blocks()))
              .findFirst()
              .orElse(Cover.NONE);
    }

    private Cover cover(List<TextBlock> blocks) {
      Stream<String> lines =
          layout.blocks().stream()
              .filter(block -> block instanceof TextBlock text && !blocks.contains(text))
              .map(block -> ((TextBlock) block).value());
      Stream<String> furniture = layout.furniture().stream().map(line -> line.passage().value());
      return new CoverParser(
              ledger,
              Stream.concat(lines, furniture)
                  .filter(line -> line.length() <= CoverParser.LONGEST_TITLE)
                  .map(Width::fold)
                  .collect(Collectors.toSet()))
          .parse(blocks);
    }

    Edition read() {
      for (int i = 0; i < marks.size(); i++) {
        read(marks.get(i), i + 1 < marks.size() ? marks.get(i + 1) : null);
      }
      layout.repeatedHeaders().forEach(ledger::label);
      layout.readings().forEach(ledger::label);
      layout.struckOut().forEach(ledger::label);
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
      for (Block block : layout.blocks()) {
        if (block instanceof TableBlock table) {
          diagnostics.addAll(TableDoubts.of(table));
        }
      }
      diagnostics.addAll(UnreadRows.in(layout.blocks()));
      diagnostics.addAll(bylawDiagnostics);
      diagnostics.addAll(ledger.dropped(content.pages()));
      List<Amendments.Result> amending =
          BylawLinks.in(bylaws).stream().map(Amendments::in).toList();
      amending.forEach(result -> diagnostics.addAll(result.diagnostics()));
      Edition.Imprint imprint = Identity.of(cover, colophon, bylaws, layout, source);
      if (imprint.title() == null && layout.blocks().size() + content.pages().size() > 2) {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticKind.TITLE_NOT_KNOWN,
                layout.blocks().getFirst().places(),
                Map.of(
                    "page",
                    String.valueOf(layout.blocks().getFirst().page()),
                    "text",
                    Identity.titleOrFileName(imprint, source))));
      }
      List<Item> items = items(imprint);
      diagnostics.addAll(findings);
      return new Edition(
          Edition.SCHEMA_VERSION,
          source,
          imprint,
          contents,
          sections.sections(Identity.titleOrFileName(imprint, source)),
          new Edition.Plan(items, List.copyOf(pillars.values()), itemList, changes),
          amending.stream().map(Amendments.Result::bylaw).toList(),
          comparisons,
          glossary,
          colophon,
          new Edition.Reading(furniture, diagnostics, ledger.accounting(content.pages())));
    }

    private void read(Mark mark, @Nullable Mark next) {
      switch (mark) {
        case Mark.Cover(List<TextBlock> blocks) -> cover.rest().forEach(this::keep);
        case Mark.ContentsTable(ContentsParser.Contents table) ->
            contents.addAll(new ContentsParser(vocabulary).records(table, ledger));
        case Mark.HeadingLine(Heading heading) -> {
          compared(heading.title().value());
          open = vocabulary.means(heading.title().value(), Field.SCHEDULE) ? open : null;
          sections.open(heading, isAttachment(heading, next));
        }
        case Mark.Prose(TextBlock block) -> {
          compared(block.value());
          keep(block);
        }
        case Mark.ComparisonTable(TableBlock table) -> compare(table, compared);
        case Mark.PlainTable(TableBlock table, List<String> labels) -> {
          keep(table);
          if (!labels.isEmpty()) {
            say(DiagnosticKind.ITEMS_NOT_READ, table, String.join(", ", labels));
          }
        }
        case Mark.ItemTable(TableBlock table, List<GuessedLabel> guesses) -> {
          List<GuessedLabel> fields = fields(guesses, table);
          new ItemTableParser(vocabulary.with(guesses), ledger, drawn, cover.fiscalYear())
              .parseAll(table)
              .forEach(
                  draft -> {
                    draft.labelsGuessed = fields;
                    addOpen(draft);
                  });
        }
        case Mark.ScheduleTable(TableBlock table) -> readSchedule(table);
        case Mark.ItemRows(TableBlock table, List<GuessedLabel> guesses) ->
            rows(table, guesses).forEach(this::addDraft);
        case Mark.ItemBelowHeading(HeadedItem item) -> addOpen(item.read(vocabulary, ledger));
        case Mark.OverviewTable(TableBlock table) -> readOverview(table);
        case Mark.ChangeHistory(List<Block> blocks) -> {
          ChangeParser.Result result =
              new ChangeParser(vocabulary, ledger, underlined).parse(blocks);
          changes.addAll(result.changes());
          result.rest().forEach(this::keep);
        }
        case Mark.BylawText(Optional<TextBlock> title, List<Block> blocks) -> {
          BylawParser.Result result = new BylawParser(ledger, title).parse(provisions(blocks));
          bylaws.add(result.bylaw());
          if (title.isEmpty()) {
            bylawDiagnostics.add(untitled(result.bylaw()));
          }
          blocks.forEach(
              block -> {
                if (isComparison(block)) {
                  compare((TableBlock) block, amended(result.bylaw()));
                }
              });
          result.rest().forEach(this::keep);
        }
        case Mark.GlossaryTable(Optional<TextBlock> group, TableBlock table) ->
            add(new GlossaryParser(vocabulary, ledger).parse(group, table));
        case Mark.GlossaryLines(GlossaryText.Result text) ->
            add(new GlossaryParser(vocabulary, ledger).parse(text));
        case Mark.ColophonLines(List<Block> blocks) ->
            colophon = new ColophonParser(vocabulary, ledger).parse(blocks);
      }
    }

    /**
     * An overview names items. Where it says more of them, it is kept as a table beside the tables
     * that it lists, or where there are none, its rows are the items.
     */
    private void readOverview(TableBlock table) {
      List<ItemDraft> rows = rows(table, List.of());
      if (rows.stream().allMatch(ItemDraft::isOnlyNamed)) {
        itemList.addAll(RowsParser.listed(rows));
      } else if (marks.stream().anyMatch(Mark.ItemTable.class::isInstance)) {
        itemList.addAll(RowsParser.listed(rows));
        keep(table);
      } else {
        rows.forEach(this::addDraft);
      }
    }

    private void add(GlossaryParser.Result result) {
      glossary.addAll(result.entries());
      result.rest().forEach(sections::add);
    }

    /** Notes which bylaw the next comparison is about, where the line says it. */
    private void compared(String line) {
      if (vocabulary.endsWith(line, Field.COMPARISON_HEADING)) {
        compared = ComparisonTitle.of(line);
      }
    }

    private boolean isComparison(Block block) {
      return block instanceof TableBlock table && ComparisonParser.isComparison(vocabulary, table);
    }

    /** The blocks without the tables that show another bylaw before and after. */
    private List<Block> provisions(List<Block> blocks) {
      return blocks.stream().filter(block -> !isComparison(block)).toList();
    }

    private static Diagnostic untitled(Bylaw bylaw) {
      String first =
          bylaw.articles().isEmpty()
              ? ""
              : ArticleNumber.citation(bylaw.articles().getFirst().number());
      int page = bylaw.places().isEmpty() ? 0 : bylaw.places().getFirst().page();
      return Diagnostic.of(
          DiagnosticKind.BYLAW_WITHOUT_TITLE,
          bylaw.places(),
          Map.of("page", String.valueOf(page), "text", first));
    }

    private static @Nullable String amended(Bylaw bylaw) {
      return Amendments.in(bylaw).bylaw().amends().stream()
          .map(AmendedBylaw::title)
          .findFirst()
          .orElse(null);
    }

    private void compare(TableBlock table, @Nullable String title) {
      comparisons.addAll(ComparisonParser.parse(vocabulary, ledger, underlined, title, table));
    }

    /** The guesses that gave a label a field, which is said. */
    private List<GuessedLabel> fields(List<GuessedLabel> guesses, TableBlock table) {
      List<GuessedLabel> fields =
          guesses.stream().filter(guess -> !guess.field().equals(Field.OTHER.fileName())).toList();
      if (!fields.isEmpty()) {
        say(
            DiagnosticKind.LABELS_NOT_KNOWN,
            table,
            fields.stream()
                .map(guess -> guess.field() + " = " + guess.label())
                .collect(Collectors.joining(", ")));
      }
      return fields;
    }

    private void say(DiagnosticKind kind, TableBlock table, String text) {
      findings.add(
          Diagnostic.of(
              kind,
              table.places(),
              Map.of("page", String.valueOf(table.page()), "text", text.replace("\n", ""))));
    }

    /** The items of a table's rows; its titles and totals stay in the section. */
    private List<ItemDraft> rows(TableBlock table, List<GuessedLabel> guesses) {
      RowsParser.Result result =
          new RowsParser(vocabulary.with(guesses), ledger, drawn, cover.fiscalYear()).parse(table);
      List<GuessedLabel> fields = fields(guesses, table);
      result.items().forEach(draft -> draft.labelsGuessed = fields);
      result.titles().forEach(sections::add);
      result.totals().forEach(sections::add);
      return result.items();
    }

    /** Bylaws, glossaries and change histories stand side by side behind the plan. */
    private boolean isAttachment(Heading heading, @Nullable Mark next) {
      String title = heading.title().value();
      return heading.number().isEmpty()
          && (next instanceof Mark.BylawText
              || vocabulary.heads(title, Field.GLOSSARY_HEADING)
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

    private void addOpen(ItemDraft draft) {
      addDraft(draft);
      open = draft;
    }

    /** A schedule below an item is the item's. */
    private void readSchedule(TableBlock table) {
      if (open == null || !open.schedule.isEmpty()) {
        keep(table);
        return;
      }
      ScheduleGrid.Result result =
          new ScheduleGrid(ledger, drawn, cover.fiscalYear()).read(table.cells());
      table.cells().stream()
          .filter(cell -> !result.cells().contains(cell) && !cell.text().isEmpty())
          .forEach(cell -> open.other(ledger.read(cell.text())));
      open.schedule.addAll(result.phases());
      open.places.addAll(table.places());
    }

    private void addDraft(ItemDraft draft) {
      open = null;
      OptionalInt number = sections.pillarNumber();
      Text title = sections.pillarTitle();
      Integer pillar = number.isPresent() ? number.getAsInt() : null;
      if (pillar != null) {
        pillars.putIfAbsent(pillar, new Pillar(pillar, title));
      }
      drafts.add(new DraftInPillar(draft, pillar));
    }

    /** A schedule without any word or mark: something drawn may have been overlooked. */
    private void sayIfDrawn(ItemDraft draft) {
      boolean blank =
          draft.schedule.stream().allMatch(phase -> phase.phase() == null && !phase.marked());
      if (blank && !draft.schedule.isEmpty() && !draft.places.isEmpty()) {
        findings.add(
            Diagnostic.of(
                DiagnosticKind.SCHEDULE_DRAWN,
                draft.places,
                Map.of(
                    "page",
                    String.valueOf(draft.places.getFirst().page()),
                    "text",
                    draft.number == null ? draft.name.value() : draft.number)));
      }
    }

    private List<Item> items(Edition.Imprint imprint) {
      List<Item> items = new ArrayList<>();
      StruckAreas struck = StruckAreas.of(content.pages());
      Map<String, Integer> used = new HashMap<>();
      String edition =
          RecordIds.edition(
              imprint.municipality(),
              Identity.titleOrFileName(imprint, source),
              imprint.fiscalYear());
      for (DraftInPillar entry : drafts) {
        ItemDraft draft = entry.draft();
        String number = draft.number == null ? draft.name.value() : draft.number;
        if (number.isEmpty()) {
          number = String.valueOf(items.size() + 1);
        }
        sayIfDrawn(draft);
        int count = used.merge(number, 1, Integer::sum);
        String unique = count == 1 ? number : number + "~" + count;
        items.add(
            draft.item(
                RecordIds.record(edition, "item", unique),
                entry.pillar(),
                Terms.marked(draft, glossary),
                struck.holds(draft.name)));
      }
      return items;
    }
  }
}
