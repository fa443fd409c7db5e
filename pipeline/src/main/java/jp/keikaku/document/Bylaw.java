package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ordinance, rule, guideline or any other text in articles (条例, 規則, 要綱, 要領, 規程 …). In JSON its
 * parts are fields of the bylaw itself.
 *
 * @param title its name; empty where articles stand below no title
 * @param imprint how it was promulgated
 * @param provisions what it says
 * @param links what its texts point at, define and change
 * @param trust what the checks say of it, or null where none were made
 * @param places its area on each page
 */
public record Bylaw(
    Text title,
    Imprint imprint,
    Provisions provisions,
    Links links,
    @Nullable Trust trust,
    List<Place> places) {

  /**
   * How it was promulgated.
   *
   * @param kind last word of the name: 条例, 規則, 要綱, 要領, 規程 …, or null
   * @param lawNumber number that it was promulgated under ({@code 平成10年告示第5号}), or null
   * @param promulgated ISO date of 公布 or 制定, or null
   * @param lastAmended ISO date of the last 改正, or null
   */
  public record Imprint(
      @Nullable String kind,
      @Nullable String lawNumber,
      @Nullable String promulgated,
      @Nullable String lastAmended) {}

  /**
   * What it says, in printed order.
   *
   * @param contents lines of its own table of contents (目次)
   * @param preamble 制定文 and 前文: paragraphs between the title and the first article
   * @param articles the main provision
   * @param paragraphs the main provision where it has no articles, as short amending bylaws do
   * @param supplementaryProvisions 附則
   * @param appendedTables 別表
   * @param attachments 様式, 別記, 別紙
   */
  public record Provisions(
      List<Text> contents,
      List<Text> preamble,
      List<Article> articles,
      List<Paragraph> paragraphs,
      List<SupplementaryProvision> supplementaryProvisions,
      List<AppendedTable> appendedTables,
      List<Attachment> attachments) {
    /** Copies the lists. */
    public Provisions {
      contents = List.copyOf(contents);
      preamble = List.copyOf(preamble);
      articles = List.copyOf(articles);
      paragraphs = List.copyOf(paragraphs);
      supplementaryProvisions = List.copyOf(supplementaryProvisions);
      appendedTables = List.copyOf(appendedTables);
      attachments = List.copyOf(attachments);
    }

    /** Articles with their supplementary provisions and tables, and nothing else. */
    public static Provisions of(
        List<Article> articles,
        List<SupplementaryProvision> supplementaryProvisions,
        List<AppendedTable> appendedTables) {
      return new Provisions(
          List.of(),
          List.of(),
          articles,
          List.of(),
          supplementaryProvisions,
          appendedTables,
          List.of());
    }

    /** The same with other articles. */
    public Provisions withArticles(List<Article> others) {
      return new Provisions(
          contents,
          preamble,
          others,
          paragraphs,
          supplementaryProvisions,
          appendedTables,
          attachments);
    }

    /** The same with other supplementary provisions. */
    public Provisions withSupplementaryProvisions(List<SupplementaryProvision> others) {
      return new Provisions(
          contents, preamble, articles, paragraphs, others, appendedTables, attachments);
    }
  }

  /**
   * What its texts point at, define and change.
   *
   * @param references what its texts point at
   * @param definedTerms what it defines
   * @param amends the bylaws that it changes
   * @param amendments how it changes them, in printed order
   */
  public record Links(
      List<Reference> references,
      List<DefinedTerm> definedTerms,
      List<AmendedBylaw> amends,
      List<Amendment> amendments) {
    /** A bylaw of which nothing of that kind is known. */
    public static final Links NONE = new Links(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Links {
      references = List.copyOf(references);
      definedTerms = List.copyOf(definedTerms);
      amends = List.copyOf(amends);
      amendments = List.copyOf(amendments);
    }
  }

  /** Copies the list. */
  public Bylaw {
    places = List.copyOf(places);
  }

  /** The same with other links. */
  public Bylaw with(Links found) {
    return new Bylaw(title, imprint, provisions, found, trust, places);
  }

  /** The same with other provisions. */
  public Bylaw with(Provisions others) {
    return new Bylaw(title, imprint, others, links, trust, places);
  }

  /** The same with what the checks say of it and of its articles. */
  public Bylaw with(List<Article> checked, Trust found) {
    return new Bylaw(title, imprint, provisions.withArticles(checked), links, found, places);
  }

  /** See {@link Imprint#kind}. */
  public @Nullable String kind() {
    return imprint.kind();
  }

  /** See {@link Imprint#lawNumber}. */
  public @Nullable String lawNumber() {
    return imprint.lawNumber();
  }

  /** See {@link Imprint#promulgated}. */
  public @Nullable String promulgated() {
    return imprint.promulgated();
  }

  /** See {@link Imprint#lastAmended}. */
  public @Nullable String lastAmended() {
    return imprint.lastAmended();
  }

  /** See {@link Provisions#contents}. */
  public List<Text> contents() {
    return provisions.contents();
  }

  /** See {@link Provisions#preamble}. */
  public List<Text> preamble() {
    return provisions.preamble();
  }

  /** See {@link Provisions#articles}. */
  public List<Article> articles() {
    return provisions.articles();
  }

  /** See {@link Provisions#paragraphs}. */
  public List<Paragraph> paragraphs() {
    return provisions.paragraphs();
  }

  /** See {@link Provisions#supplementaryProvisions}. */
  public List<SupplementaryProvision> supplementaryProvisions() {
    return provisions.supplementaryProvisions();
  }

  /** See {@link Provisions#appendedTables}. */
  public List<AppendedTable> appendedTables() {
    return provisions.appendedTables();
  }

  /** See {@link Provisions#attachments}. */
  public List<Attachment> attachments() {
    return provisions.attachments();
  }

  /** See {@link Links#references}. */
  public List<Reference> references() {
    return links.references();
  }

  /** See {@link Links#definedTerms}. */
  public List<DefinedTerm> definedTerms() {
    return links.definedTerms();
  }

  /** See {@link Links#amends}. */
  public List<AmendedBylaw> amends() {
    return links.amends();
  }

  /** See {@link Links#amendments}. */
  public List<Amendment> amendments() {
    return links.amendments();
  }
}
