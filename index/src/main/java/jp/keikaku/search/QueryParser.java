package jp.keikaku.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.keikaku.analysis.SpacedLetters;
import jp.keikaku.search.ParsedQuery.Clause;
import jp.keikaku.search.ParsedQuery.Field;
import jp.keikaku.search.ParsedQuery.FieldFilter;
import jp.keikaku.search.ParsedQuery.Leaf;

/**
 * Reads what was typed: words, "phrases", {@code AND}, {@code OR}, {@code NOT} and {@code -},
 * {@code word*}, {@code 部署:値}. Any string gives a query: what is no operator is a word.
 */
public final class QueryParser {
  /** Characters that are read; what follows is left out, so that no query takes unbounded time. */
  static final int LONGEST_QUERY = 160;

  static final int MOST_LEAVES = 16;

  private final List<List<Leaf>> wanted = new ArrayList<>();
  private final List<Leaf> unwanted = new ArrayList<>();
  private final List<FieldFilter> filters = new ArrayList<>();
  private boolean joins;
  private boolean negates;
  private int leaves;

  private QueryParser() {}

  /** Any string gives a query. */
  public static ParsedQuery parse(String query) {
    String read = SpacedLetters.close(query.substring(0, cut(query)));
    QueryParser parser = new QueryParser();
    QueryTokens.of(read).forEach(parser::token);
    boolean shortened = cut(query) < query.length() || parser.leaves > MOST_LEAVES;
    return new ParsedQuery(
        parser.wanted.stream().map(Clause::new).toList(),
        parser.unwanted,
        parser.filters,
        shortened);
  }

  private static int cut(String query) {
    if (query.length() <= LONGEST_QUERY) {
      return query.length();
    }
    boolean insidePair = Character.isHighSurrogate(query.charAt(LONGEST_QUERY - 1));
    return insidePair ? LONGEST_QUERY - 1 : LONGEST_QUERY;
  }

  private void token(QueryTokens.Token token) {
    String plain = Normalizer.normalize(token.text(), Normalizer.Form.NFKC);
    if (!token.phrase() && plain.equals("OR")) {
      joins = true;
    } else if (!token.phrase() && plain.equals("NOT")) {
      negates = true;
    } else if (token.phrase() || !plain.equals("AND")) {
      operand(token, plain);
      joins = false;
      negates = false;
    }
  }

  private void operand(QueryTokens.Token token, String plain) {
    boolean minus = !token.phrase() && plain.length() > 1 && plain.charAt(0) == '-';
    String text = minus ? token.text().substring(1) : token.text();
    boolean excluded = minus || negates || token.negated();
    Optional<Field> field = field(token.field());
    if (field.isPresent()) {
      filters.add(new FieldFilter(field.get(), text.strip(), excluded));
    } else if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      leaf(text, token.phrase(), plain.endsWith("*"), excluded);
    }
  }

  private void leaf(String text, boolean phrase, boolean star, boolean excluded) {
    leaves++;
    if (leaves > MOST_LEAVES) {
      return;
    }
    String meant = phrase ? text : QuestionWords.topic(text);
    Leaf leaf = new Leaf(meant.strip(), phrase, star && !phrase, meant.length() < text.length());
    if (excluded) {
      unwanted.add(leaf);
    } else if (joins && !wanted.isEmpty()) {
      wanted.getLast().add(leaf);
    } else {
      wanted.add(new ArrayList<>(List.of(leaf)));
    }
  }

  /** The field of that name. */
  public static Optional<Field> field(String name) {
    return Arrays.stream(Field.values())
        .filter(field -> field.names().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }
}
