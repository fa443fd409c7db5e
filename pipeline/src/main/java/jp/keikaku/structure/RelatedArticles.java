package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.Width;

/** The articles that an appended table names beside its title: {@code 第3条第3項，第6条第2項関係}. */
final class RelatedArticles {
  private static final Pattern BETWEEN = Pattern.compile("[、，,・\\s]+|及び|並びに|(?:関係|による)$");

  private RelatedArticles() {}

  static List<String> read(Passage printed, Ledger ledger) {
    List<String> articles = new ArrayList<>();
    Matcher between = BETWEEN.matcher(printed.value());
    int start = 0;
    while (between.find()) {
      add(printed.slice(start, between.start()), ledger, articles);
      ledger.label(printed.slice(between.start(), between.end()));
      start = between.end();
    }
    add(printed.from(start), ledger, articles);
    return articles;
  }

  private static void add(Passage article, Ledger ledger, List<String> articles) {
    if (!article.isEmpty()) {
      articles.add(Width.fold(ledger.read(article).value()));
    }
  }
}
