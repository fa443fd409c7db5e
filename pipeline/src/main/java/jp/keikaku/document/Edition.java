package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document, whole: a yearly edition of a plan, or any other PDF that was read.
 *
 * @param schemaVersion version of the JSON contract, {@link #SCHEMA_VERSION}
 * @param source the file
 * @param title of the plan, or null where none could be told
 * @param edition as printed ({@code 令和4年度版}), or null
 * @param fiscalYear western year in which the edition's fiscal year begins, or null
 * @param period the fiscal years that the plan covers, or null
 * @param issued ISO date or year and month ({@code 2022-03}), or null
 * @param municipality whose document it is, or null
 * @param contents the printed table of contents
 * @param sections the tree of sections
 * @param items the numbered initiatives
 * @param pillars the groups that items stand under
 * @param itemList the printed overview of items
 * @param changes the printed change history
 * @param bylaws texts in articles
 * @param comparisons bylaws before and after an amendment, side by side
 * @param glossary terms
 * @param colophon imprint, or null
 * @param furniture running heads, page numbers, line numbers
 * @param diagnostics what could not be read, was repaired, or contradicts itself
 * @param accounting what became of every character
 */
public record Edition(
    int schemaVersion,
    Source source,
    @Nullable String title,
    @Nullable String edition,
    @Nullable Integer fiscalYear,
    @Nullable Period period,
    @Nullable String issued,
    @Nullable String municipality,
    List<ContentsEntry> contents,
    List<Section> sections,
    List<Item> items,
    List<Pillar> pillars,
    List<ListedItem> itemList,
    List<Change> changes,
    List<Bylaw> bylaws,
    List<Comparison> comparisons,
    List<GlossaryEntry> glossary,
    @Nullable Colophon colophon,
    List<Furniture> furniture,
    List<Diagnostic> diagnostics,
    Accounting accounting) {
  /** Version of the JSON contract that this model follows. */
  public static final int SCHEMA_VERSION = 1;

  /** Copies the lists. */
  public Edition {
    contents = List.copyOf(contents);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    pillars = List.copyOf(pillars);
    itemList = List.copyOf(itemList);
    changes = List.copyOf(changes);
    bylaws = List.copyOf(bylaws);
    comparisons = List.copyOf(comparisons);
    glossary = List.copyOf(glossary);
    furniture = List.copyOf(furniture);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A document that names no period and prints no bylaw before and after an amendment. */
  public Edition(
      int schemaVersion,
      Source source,
      @Nullable String title,
      @Nullable String edition,
      @Nullable Integer fiscalYear,
      @Nullable String issued,
      @Nullable String municipality,
      List<ContentsEntry> contents,
      List<Section> sections,
      List<Item> items,
      List<Pillar> pillars,
      List<ListedItem> itemList,
      List<Change> changes,
      List<Bylaw> bylaws,
      List<GlossaryEntry> glossary,
      @Nullable Colophon colophon,
      List<Furniture> furniture,
      List<Diagnostic> diagnostics,
      Accounting accounting) {
    this(
        schemaVersion,
        source,
        title,
        edition,
        fiscalYear,
        null,
        issued,
        municipality,
        contents,
        sections,
        items,
        pillars,
        itemList,
        changes,
        bylaws,
        List.of(),
        glossary,
        colophon,
        furniture,
        diagnostics,
        accounting);
  }
}
