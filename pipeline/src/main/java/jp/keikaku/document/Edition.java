package jp.keikaku.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document, whole: a yearly edition of a plan, or any other PDF that was read. In JSON its
 * parts are fields of the edition itself.
 *
 * @param schemaVersion version of the JSON contract, {@link #SCHEMA_VERSION}
 * @param source the file
 * @param imprint which plan and edition it is
 * @param contents the printed table of contents
 * @param sections the tree of sections
 * @param plan initiatives and what the document says of them as a whole
 * @param bylaws texts in articles
 * @param comparisons bylaws before and after an amendment, side by side
 * @param glossary terms
 * @param colophon the printed imprint (奥付), or null
 * @param reading what the reading says of itself
 */
public record Edition(
    int schemaVersion,
    Source source,
    Imprint imprint,
    List<ContentsEntry> contents,
    List<Section> sections,
    Plan plan,
    List<Bylaw> bylaws,
    List<Comparison> comparisons,
    List<GlossaryEntry> glossary,
    @Nullable Colophon colophon,
    Reading reading) {
  /** Version of the JSON contract that this model follows. */
  public static final int SCHEMA_VERSION = 1;

  /**
   * Which plan and edition it is.
   *
   * @param title of the plan, or null where none could be told
   * @param edition as printed ({@code 令和4年度版}), or null
   * @param fiscalYear western year in which the edition's fiscal year begins, or null
   * @param period the fiscal years that the plan covers, or null
   * @param issued ISO date or year and month ({@code 2022-03}), or null
   * @param municipality whose document it is, or null
   */
  public record Imprint(
      @Nullable String title,
      @Nullable String edition,
      @Nullable Integer fiscalYear,
      @Nullable Period period,
      @Nullable String issued,
      @Nullable String municipality) {
    /** A document of which only the title is known. */
    public static Imprint of(@Nullable String title) {
      return new Imprint(title, null, null, null, null, null);
    }
  }

  /**
   * Initiatives and what the document says of them as a whole.
   *
   * @param items the numbered initiatives
   * @param pillars the groups that items stand under
   * @param itemList the printed overview of items
   * @param changes the printed change history
   */
  public record Plan(
      List<Item> items, List<Pillar> pillars, List<ListedItem> itemList, List<Change> changes) {
    /** A document without initiatives. */
    public static final Plan NONE = new Plan(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Plan {
      items = List.copyOf(items);
      pillars = List.copyOf(pillars);
      itemList = List.copyOf(itemList);
      changes = List.copyOf(changes);
    }

    /** The same with other items. */
    public Plan withItems(List<Item> others) {
      return new Plan(others, pillars, itemList, changes);
    }
  }

  /**
   * What the reading says of itself.
   *
   * @param furniture running heads, page numbers, line numbers
   * @param diagnostics what could not be read, was repaired, or contradicts itself
   * @param accounting what became of every character
   */
  public record Reading(
      List<Furniture> furniture, List<Diagnostic> diagnostics, Accounting accounting) {
    /** A reading of nothing that had nothing to say. */
    public static final Reading NONE =
        new Reading(List.of(), List.of(), new Accounting(0, 0, 0, 0, 0, Map.of()));

    /** Copies the lists. */
    public Reading {
      furniture = List.copyOf(furniture);
      diagnostics = List.copyOf(diagnostics);
    }

    /** The same with other diagnostics. */
    public Reading withDiagnostics(List<Diagnostic> others) {
      return new Reading(furniture, others, accounting);
    }
  }

  /** Copies the lists. */
  public Edition {
    contents = List.copyOf(contents);
    sections = List.copyOf(sections);
    bylaws = List.copyOf(bylaws);
    comparisons = List.copyOf(comparisons);
    glossary = List.copyOf(glossary);
  }

  /** A document of which only the file and the title page were read. */
  public static Edition of(Source source, Imprint imprint) {
    return new Edition(
        SCHEMA_VERSION,
        source,
        imprint,
        List.of(),
        List.of(),
        Plan.NONE,
        List.of(),
        List.of(),
        List.of(),
        null,
        Reading.NONE);
  }

  /** The same with other sections. */
  public Edition withSections(List<Section> other) {
    return new Edition(
        schemaVersion,
        source,
        imprint,
        contents,
        other,
        plan,
        bylaws,
        comparisons,
        glossary,
        colophon,
        reading);
  }

  /** The same with other initiatives. */
  public Edition withPlan(Plan other) {
    return new Edition(
        schemaVersion,
        source,
        imprint,
        contents,
        sections,
        other,
        bylaws,
        comparisons,
        glossary,
        colophon,
        reading);
  }

  /** The same with other bylaws. */
  public Edition withBylaws(List<Bylaw> other) {
    return new Edition(
        schemaVersion,
        source,
        imprint,
        contents,
        sections,
        plan,
        other,
        comparisons,
        glossary,
        colophon,
        reading);
  }

  /** The same with other terms. */
  public Edition withGlossary(List<GlossaryEntry> other) {
    return new Edition(
        schemaVersion,
        source,
        imprint,
        contents,
        sections,
        plan,
        bylaws,
        comparisons,
        other,
        colophon,
        reading);
  }

  /** The same with other remarks on the reading. */
  public Edition withReading(Reading other) {
    return new Edition(
        schemaVersion,
        source,
        imprint,
        contents,
        sections,
        plan,
        bylaws,
        comparisons,
        glossary,
        colophon,
        other);
  }

  /** See {@link Imprint#title}. */
  public @Nullable String title() {
    return imprint.title();
  }

  /** See {@link Imprint#edition}. */
  public @Nullable String edition() {
    return imprint.edition();
  }

  /** See {@link Imprint#fiscalYear}. */
  public @Nullable Integer fiscalYear() {
    return imprint.fiscalYear();
  }

  /** See {@link Imprint#period}. */
  public @Nullable Period period() {
    return imprint.period();
  }

  /** See {@link Imprint#issued}. */
  public @Nullable String issued() {
    return imprint.issued();
  }

  /** See {@link Imprint#municipality}. */
  public @Nullable String municipality() {
    return imprint.municipality();
  }

  /** See {@link Plan#items}. */
  public List<Item> items() {
    return plan.items();
  }

  /** See {@link Plan#pillars}. */
  public List<Pillar> pillars() {
    return plan.pillars();
  }

  /** See {@link Plan#itemList}. */
  public List<ListedItem> itemList() {
    return plan.itemList();
  }

  /** See {@link Plan#changes}. */
  public List<Change> changes() {
    return plan.changes();
  }

  /** See {@link Reading#furniture}. */
  public List<Furniture> furniture() {
    return reading.furniture();
  }

  /** See {@link Reading#diagnostics}. */
  public List<Diagnostic> diagnostics() {
    return reading.diagnostics();
  }

  /** See {@link Reading#accounting}. */
  public Accounting accounting() {
    return reading.accounting();
  }
}
