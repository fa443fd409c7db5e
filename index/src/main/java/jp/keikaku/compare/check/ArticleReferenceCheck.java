package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** References inside a bylaw to articles, paragraphs and appended tables that it does not have. */
final class ArticleReferenceCheck {
  private static final Pattern REFERENCE =
      Pattern.compile("第([0-9]+)条((?:の[0-9]+)*)(?:第([0-9]+)項)?");
  private static final Pattern TABLE = Pattern.compile("別表(?:第([0-9]+))?");

  /** What stands before a reference to another law or bylaw. */
  private static final Pattern OTHER_LAW =
      Pattern.compile("(?:法|法律|令|条例|規則|要綱|要領|規程|規約|協定|憲法|訓令)(?:\\([^()]*\\))?$");

  private static final Pattern JOINED = Pattern.compile("(?:及び|又は|若しくは|並びに|、|から|まで|の規定)*");

  private final Bylaw bylaw;
  private final List<Finding> findings = new ArrayList<>();

  private ArticleReferenceCheck(Bylaw bylaw) {
    this.bylaw = bylaw;
  }

  static Stream<Finding> findings(Edition edition) {
    return edition.bylaws().stream()
        .filter(bylaw -> !bylaw.articles().isEmpty())
        .flatMap(bylaw -> new ArticleReferenceCheck(bylaw).all());
  }

  private Stream<Finding> all() {
    for (Article article : bylaw.articles()) {
      for (Passage passage : prose(article)) {
        references(Folding.key(String.valueOf(passage.text())), passage.places());
        tables(Folding.key(String.valueOf(passage.text())), passage.places());
      }
    }
    for (AppendedTable table : bylaw.appendedTables()) {
      table.relatedArticles().forEach(each -> references(Folding.key(each), table.places()));
    }
    return findings.stream();
  }

  private List<Passage> prose(Article article) {
    return Prose.of(
        new Bylaw(
            bylaw.title(), null, null, null, List.of(article), List.of(), List.of(), List.of()));
  }

  private void references(String text, List<Place> places) {
    Matcher reference = REFERENCE.matcher(text);
    boolean other = false;
    int end = 0;
    while (reference.find()) {
      boolean joined = JOINED.matcher(text.substring(end, reference.start())).matches();
      other =
          OTHER_LAW.matcher(text.substring(0, reference.start())).find()
              || (other && joined && end > 0);
      end = reference.end();
      if (!other) {
        reference(reference, places);
      }
    }
  }

  private void reference(Matcher reference, List<Place> places) {
    String number = reference.group(1) + reference.group(2).replace("の", "_");
    Optional<Article> article =
        bylaw.articles().stream().filter(each -> each.number().equals(number)).findFirst();
    @org.jspecify.annotations.Nullable String paragraph = reference.group(3);
    if (article.isEmpty()) {
      add("article-missing", reference.group(), places);
    } else if (paragraph != null
        && article.get().paragraphs().stream().noneMatch(each -> each.number().equals(paragraph))) {
      add("paragraph-missing", reference.group(), places);
    }
  }

  private void tables(String text, List<Place> places) {
    Matcher table = TABLE.matcher(text);
    while (table.find()) {
      boolean present =
          bylaw.appendedTables().stream()
              .anyMatch(each -> Folding.key(each.title().value()).startsWith(table.group()));
      if (!present) {
        add("appended-table-missing", table.group(), places);
      }
    }
  }

  private void add(String code, String reference, List<Place> places) {
    findings.add(
        new Finding(
            code,
            Level.WARNING,
            reference,
            List.of(new Passage("bylaw", bylaw.title().value(), places))));
  }
}
