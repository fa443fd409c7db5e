package jp.keikaku.web;

import java.util.List;
import jp.keikaku.compare.Run;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * A bylaw, whole.
 *
 * @param id of the bylaw
 * @param title of it
 * @param edition where it is printed
 * @param facts number, promulgation and amendments, each with its label
 * @param doubts why it should be looked at, in sentences
 * @param preamble paragraphs before the first article
 * @param articles the main provision
 * @param paragraphs the main provision where it has no articles
 * @param supplements 附則
 * @param tables 別表
 * @param attachments 様式, 別記
 * @param terms that it defines
 * @param amendments how it changes others
 * @param comparisons of old and new
 * @param versions in other editions
 * @param pages on which it is printed
 * @param picture address of the first of them, or null
 */
public record BylawPage(
    String id,
    String title,
    EditionView edition,
    List<ItemPage.Field> facts,
    List<String> doubts,
    List<List<TextPiece>> preamble,
    List<ArticleView> articles,
    List<ParagraphView> paragraphs,
    List<SupplementView> supplements,
    List<TableView> tables,
    List<AttachmentView> attachments,
    List<TermLine> terms,
    List<AmendmentView> amendments,
    List<ComparisonView> comparisons,
    List<Version> versions,
    String pages,
    @Nullable String picture) {
  /**
   * An article.
   *
   * @param anchor by which it is linked to on this page: {@code a5}
   * @param label {@code 第5条}
   * @param caption or null
   * @param headings of chapters that begin with it
   * @param citation as it is cited: title and number
   * @param paragraphs 項
   * @param tables below the whole of it
   * @param citedBy what points at it
   * @param picture address of its printed page, or null
   */
  public record ArticleView(
      String anchor,
      String label,
      @Nullable String caption,
      List<String> headings,
      String citation,
      List<ParagraphView> paragraphs,
      List<List<List<Text>>> tables,
      List<ItemPage.Named> citedBy,
      @Nullable String picture) {}

  /**
   * A paragraph or an item in it.
   *
   * @param anchor by which it is linked to
   * @param label its number as printed; empty for the first paragraph
   * @param caption of its own, or null
   * @param text with its references and defined terms
   * @param items below it
   * @param tables below its text
   */
  public record ParagraphView(
      String anchor,
      String label,
      @Nullable String caption,
      List<TextPiece> text,
      List<ParagraphView> items,
      List<List<List<Text>>> tables) {}

  /** A supplementary provision. */
  public record SupplementView(
      String anchor, String heading, List<ArticleView> articles, List<ParagraphView> paragraphs) {}

  /** A table behind the bylaw. */
  public record TableView(
      String anchor, String title, List<String> related, List<List<Text>> rows, List<Text> notes) {}

  /** A form or another sheet behind the bylaw. */
  public record AttachmentView(
      String anchor,
      String title,
      List<String> related,
      List<Text> paragraphs,
      List<List<List<Text>>> tables) {}

  /** A term that it defines, where, and where else it stands. */
  public record TermLine(
      String term, @Nullable String definition, ItemPage.Named at, List<ItemPage.Named> uses) {}

  /** An instruction to change another bylaw. */
  public record AmendmentView(String bylaw, String instruction, @Nullable String text) {}

  /** A provision before and after an amendment, as it is printed, and what differs. */
  public record ComparisonView(String provision, List<Run> before, List<Run> after) {}

  /** The bylaw in another edition, and what changed between the two. */
  public record Version(String name, String address, String compare) {}
}
