package jp.keikaku.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the pipeline has to say about pages; the texts are in {@code diagnostics*.properties}. */
public enum DiagnosticKind {
  /** Characters that are nowhere in the records. */
  CHARACTERS_DROPPED(Level.ERROR),
  /** A page that could be read in part only. */
  PAGE_BROKEN(Level.ERROR),
  /** A page on which no tables and columns could be told. */
  PAGE_LAYOUT_FAILED(Level.ERROR),
  /** Pictures and no text. */
  PAGE_WITHOUT_TEXT(Level.WARNING),
  /** Text that a program recognised in a scan. */
  OCR_TEXT(Level.WARNING),
  /** A picture that may hold words. */
  PICTURE_WITH_TEXT(Level.WARNING),
  /** Files inside the file. */
  ATTACHMENT(Level.WARNING),
  /** Characters without meaning in their font. */
  UNMAPPED_CHARACTERS(Level.WARNING),
  /** A font whose characters mean something else than they show. */
  SUSPICIOUS_FONT(Level.WARNING),
  /** Characters that mean something in their own font alone. */
  PRIVATE_USE_CHARACTERS(Level.WARNING),
  /** Characters on top of others. */
  OVERLAPPING_TEXT(Level.WARNING),
  /** A table whose lines do not part its texts. */
  TABLE_NOT_UNDERSTOOD(Level.WARNING),
  /** Articles below no line that can be the title of a bylaw. */
  BYLAW_WITHOUT_TITLE(Level.WARNING),
  /** A table of items of which some labels were guessed. */
  LABELS_NOT_KNOWN(Level.WARNING),
  /** A table with labels of items that could not be read as such. */
  ITEMS_NOT_READ(Level.WARNING),
  /** A schedule in which nothing is said and nothing drawn was found. */
  SCHEDULE_DRAWN(Level.INFO),
  /** A number that its commas make impossible. */
  NUMBER_BROKEN(Level.WARNING),
  /** Amounts that do not add up to their total. */
  SUM_WRONG(Level.WARNING),
  /** A year of a schedule outside the years of the plan. */
  YEAR_OUTSIDE_PERIOD(Level.WARNING),
  /** A department that is a sentence or a figure. */
  DEPARTMENT_ODD(Level.WARNING),
  /** A line end inside a sentence that may be the edge's and not the author's. */
  LINE_END_DOUBTFUL(Level.INFO),
  /** A value of an item that is unlike those of the others below the same label. */
  VALUE_UNLIKE_OTHERS(Level.INFO),
  /** Two items of one number. */
  NUMBER_TWICE(Level.WARNING),
  /** Articles that do not count on. */
  ARTICLES_NOT_IN_SEQUENCE(Level.WARNING),
  /** A date that no calendar has. */
  DATE_IMPOSSIBLE(Level.WARNING),
  /** A document of which nothing tells the title. */
  TITLE_NOT_KNOWN(Level.WARNING),
  /** An instruction of an amending bylaw that stays as printed. */
  AMENDMENT_NOT_UNDERSTOOD(Level.WARNING),
  /** Text that the page does not show. */
  HIDDEN_TEXT(Level.INFO),
  /** What a file holds before and behind the PDF. */
  BYTES_OUTSIDE(Level.INFO),
  /** What a law in XML says that the records do not hold. */
  LAW_XML_NOT_COVERED(Level.INFO),
  /** Values of form fields. */
  FORM_VALUES(Level.INFO),
  /** Letters over or under the text of a page that are none of it. */
  WATERMARK(Level.INFO),
  /** Text that is struck out. */
  STRUCK_TEXT(Level.WARNING),
  /** Code points of radicals that were read as ideographs. */
  RADICALS_REPAIRED(Level.INFO);

  private final Level level;

  DiagnosticKind(Level level) {
    this.level = level;
  }

  /** The kind of a code; none where another version wrote it. */
  public static Optional<DiagnosticKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** How much it matters. */
  public Level level() {
    return level;
  }

  /** Stable short name, such as {@code page-without-text}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
