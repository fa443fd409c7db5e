package jp.keikaku.compare.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.AppendedTable;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Level;
import jp.keikaku.document.Place;
import jp.keikaku.document.Reference;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.JapaneseNumerals;

/** References of a bylaw to parts of it that it does not have. */
final class ReferenceCheck {
  private static final Pattern BEHIND = Pattern.compile("別表|別紙|別記|様式|第[^条項]*号様式");
  private static final Pattern NEIGHBOUR = Pattern.compile("前条|次条");
  private static final Pattern ARTICLE =
      Pattern.compile("第[0-9〇一二三四五六七八九十百千]+条(?:の[0-9一二三四五六七八九十]+)*");
  private static final Pattern PARAGRAPH = Pattern.compile("条(?:の[^第]+)?第([^条項号]+)項");

  private ReferenceCheck() {}

  static Stream<Finding> findings(Edition edition) {
    return edition.bylaws().stream()
        .filter(bylaw -> !bylaw.articles().isEmpty())
        .flatMap(bylaw -> Stream.concat(inTexts(bylaw), inTables(bylaw)));
  }

  /**
   * Whole articles, their paragraphs, and what stands behind a bylaw. Supplementary provisions of
   * an amendment speak of the amending text as well: they are left out.
   */
  private static Stream<Finding> inTexts(Bylaw bylaw) {
    return bylaw.references().stream()
        .filter(Reference::leadsNowhere)
        .filter(reference -> !reference.at().in().contains("附則"))
        .flatMap(
            reference ->
                code(Folding.key(reference.text()), bylaw)
                    .map(
                        code ->
                            finding(
                                code,
                                reference.text(),
                                reference.at().in().replace('/', ' '),
                                places(reference.at().in(), bylaw)))
                    .stream());
  }

  /** The articles that stand in brackets beside the title of an appended table. */
  private static Stream<Finding> inTables(Bylaw bylaw) {
    return bylaw.appendedTables().stream()
        .flatMap(
            table ->
                table.relatedArticles().stream()
                    .filter(related -> isMissing(related, bylaw))
                    .map(related -> inTable(related, table, bylaw)));
  }

  private static Finding inTable(String related, AppendedTable table, Bylaw bylaw) {
    return finding("article-missing", related, bylaw.title() + " " + table.title(), table.places());
  }

  private static boolean isMissing(String related, Bylaw bylaw) {
    return number(Folding.key(related))
        .filter(parsed -> article(parsed, bylaw).isEmpty())
        .isPresent();
  }

  /** The article that a reference names. */
  private static Optional<String> number(String reference) {
    Matcher article = ARTICLE.matcher(reference);
    return article.find()
        ? ArticleNumber.parse(article.group()).map(parsed -> parsed.number())
        : Optional.empty();
  }

  private static Optional<Article> article(String number, Bylaw bylaw) {
    return bylaw.articles().stream().filter(article -> article.number().equals(number)).findFirst();
  }

  /** What is missing; items and letters below a paragraph are not looked up. */
  private static Optional<String> code(String reference, Bylaw bylaw) {
    if (BEHIND.matcher(reference).lookingAt()) {
      return Optional.of("appended-table-missing");
    }
    if (NEIGHBOUR.matcher(reference).lookingAt()) {
      return Optional.of("article-missing");
    }
    Optional<Article> article = number(reference).flatMap(parsed -> article(parsed, bylaw));
    Matcher paragraph = PARAGRAPH.matcher(reference);
    if (article.isEmpty()) {
      return reference.contains("条") ? Optional.of("article-missing") : Optional.empty();
    }
    if (!paragraph.find()) {
      return Optional.empty();
    }
    OptionalInt number = JapaneseNumerals.parse(paragraph.group(1));
    boolean there =
        number.isEmpty()
            || article.get().paragraphs().stream()
                .anyMatch(each -> each.number().equals(String.valueOf(number.getAsInt())));
    return there ? Optional.empty() : Optional.of("paragraph-missing");
  }

  /** Where the article stands that an id lies in, else where the bylaw does. */
  private static List<Place> places(String id, Bylaw bylaw) {
    return bylaw.articles().stream()
        .filter(article -> isIn(id, article))
        .findFirst()
        .map(Article::places)
        .orElseGet(bylaw::places);
  }

  private static boolean isIn(String id, Article article) {
    String part = "/" + ArticleNumber.citation(article.number()) + "/";
    return !id.contains("附則") && (id + "/").contains(part);
  }

  private static Finding finding(String code, String subject, String where, List<Place> places) {
    Passage passage = new Passage("bylaw", where, places);
    return new Finding(code, Level.WARNING, subject, List.of(passage));
  }
}
