package jp.keikaku.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records that a question can find. */
public enum RecordKind {
  /** An edition as a whole, by its name and year. */
  EDITION(0.9),
  /** A numbered initiative. */
  ITEM(1.1),
  /** A glossary entry. */
  TERM(1.1),
  /** An article or a supplementary provision of a bylaw. */
  ARTICLE(1.0),
  /** An entry of the printed change history. */
  CHANGE(0.8),
  /** A paragraph of a section. */
  PARAGRAPH(0.9),
  /** A row of a table. */
  TABLE(0.7),
  /** A heading below which no prose stands. */
  SECTION(0.6);

  private final double weight;

  RecordKind(double weight) {
    this.weight = weight;
  }

  /** The name that people and programs see: {@code item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How likely it is what a person wants, compared with other kinds that match as well. */
  public double weight() {
    return weight;
  }

  /** The kind of that {@link #label}, in capital or small letters. */
  public static Optional<RecordKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equalsIgnoreCase(label)).findFirst();
  }
}
