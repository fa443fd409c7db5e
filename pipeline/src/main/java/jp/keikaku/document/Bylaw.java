package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ordinance, rule, guideline or any other text in articles (条例, 規則, 要綱, 要領, 規程 …).
 *
 * @param title its name
 * @param kind last word of the name: 条例, 規則, 要綱, 要領, 規程 …, or null
 * @param lawNumber number that it was promulgated under ({@code 平成10年告示第5号}), or null
 * @param promulgated ISO date of 公布 or 制定, or null
 * @param lastAmended ISO date of the last 改正, or null
 * @param contents lines of its own table of contents (目次)
 * @param preamble 制定文 and 前文: paragraphs between the title and the first article
 * @param articles the main provision
 * @param paragraphs the main provision where it has no articles, as short amending bylaws do
 * @param supplementaryProvisions 附則, in printed order
 * @param appendedTables 別表
 * @param attachments 様式, 別記, 別紙
 * @param references what its texts point at
 * @param definedTerms what it defines
 * @param amends the bylaws that it changes
 * @param amendments how it changes them, in printed order
 * @param trust what the checks say of it, or null where none were made
 * @param places its area on each page
 */
public record Bylaw(
    Text title,
    @Nullable String kind,
    @Nullable String lawNumber,
    @Nullable String promulgated,
    @Nullable String lastAmended,
    List<Text> contents,
    List<Text> preamble,
    List<Article> articles,
    List<Paragraph> paragraphs,
    List<SupplementaryProvision> supplementaryProvisions,
    List<AppendedTable> appendedTables,
    List<Attachment> attachments,
    List<Reference> references,
    List<DefinedTerm> definedTerms,
    List<AmendedBylaw> amends,
    List<Amendment> amendments,
    @Nullable Trust trust,
    List<Place> places) {
  /** Copies the lists. */
  public Bylaw {
    contents = List.copyOf(contents);
    preamble = List.copyOf(preamble);
    articles = List.copyOf(articles);
    paragraphs = List.copyOf(paragraphs);
    supplementaryProvisions = List.copyOf(supplementaryProvisions);
    appendedTables = List.copyOf(appendedTables);
    attachments = List.copyOf(attachments);
    references = List.copyOf(references);
    definedTerms = List.copyOf(definedTerms);
    amends = List.copyOf(amends);
    amendments = List.copyOf(amendments);
    places = List.copyOf(places);
  }

  /** A bylaw that changes no other. */
  public Bylaw(
      Text title,
      @Nullable String kind,
      @Nullable String lawNumber,
      @Nullable String promulgated,
      @Nullable String lastAmended,
      List<Text> contents,
      List<Text> preamble,
      List<Article> articles,
      List<Paragraph> paragraphs,
      List<SupplementaryProvision> supplementaryProvisions,
      List<AppendedTable> appendedTables,
      List<Attachment> attachments,
      List<Reference> references,
      List<DefinedTerm> definedTerms,
      List<Place> places) {
    this(
        title,
        kind,
        lawNumber,
        promulgated,
        lastAmended,
        contents,
        preamble,
        articles,
        paragraphs,
        supplementaryProvisions,
        appendedTables,
        attachments,
        references,
        definedTerms,
        List.of(),
        List.of(),
        null,
        places);
  }

  /** A bylaw without contents, preamble, attachments and links. */
  public Bylaw(
      Text title,
      @Nullable String kind,
      @Nullable String promulgated,
      @Nullable String lastAmended,
      List<Article> articles,
      List<SupplementaryProvision> supplementaryProvisions,
      List<AppendedTable> appendedTables,
      List<Place> places) {
    this(
        title,
        kind,
        null,
        promulgated,
        lastAmended,
        List.of(),
        List.of(),
        articles,
        List.of(),
        supplementaryProvisions,
        appendedTables,
        List.of(),
        List.of(),
        List.of(),
        places);
  }

  /** The same with other links. */
  public Bylaw withLinks(List<Reference> found, List<DefinedTerm> terms) {
    return new Bylaw(
        title,
        kind,
        lawNumber,
        promulgated,
        lastAmended,
        contents,
        preamble,
        articles,
        paragraphs,
        supplementaryProvisions,
        appendedTables,
        attachments,
        found,
        terms,
        amends,
        amendments,
        trust,
        places);
  }

  /** The same with other amendments. */
  public Bylaw withAmendments(List<AmendedBylaw> amended, List<Amendment> instructions) {
    return new Bylaw(
        title,
        kind,
        lawNumber,
        promulgated,
        lastAmended,
        contents,
        preamble,
        articles,
        paragraphs,
        supplementaryProvisions,
        appendedTables,
        attachments,
        references,
        definedTerms,
        amended,
        instructions,
        trust,
        places);
  }

  /** The same with what the checks say of it and of its articles. */
  public Bylaw with(List<Article> checked, Trust found) {
    return new Bylaw(
        title,
        kind,
        lawNumber,
        promulgated,
        lastAmended,
        contents,
        preamble,
        checked,
        paragraphs,
        supplementaryProvisions,
        appendedTables,
        attachments,
        references,
        definedTerms,
        amends,
        amendments,
        found,
        places);
  }
}
