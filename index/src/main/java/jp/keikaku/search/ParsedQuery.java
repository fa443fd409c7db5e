package jp.keikaku.search;

import java.util.List;

/**
 * What was typed, split.
 *
 * @param wanted all of these are wanted
 * @param unwanted none of these
 * @param filters fields that were named, {@code 部署:情報管理課}
 * @param shortened whether something was left out
 */
public record ParsedQuery(
    List<Clause> wanted, List<Leaf> unwanted, List<FieldFilter> filters, boolean shortened) {
  /** Copies the lists. */
  public ParsedQuery {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
    filters = List.copyOf(filters);
  }

  /** Words or phrases joined by OR; usually one. */
  public record Clause(List<Leaf> alternatives) {
    /** Copies the lists. */
    public Clause {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * A word or phrase.
   *
   * @param text as typed, without quotes
   * @param phrase whether it stood in quotes: then its characters must follow each other
   * @param prefix whether it ended with {@code *}: then it may go on
   * @param asked whether it is what somebody asked about, in more words
   */
  public record Leaf(String text, boolean phrase, boolean prefix, boolean asked) {
    /** A word or phrase that stood by itself. */
    public Leaf(String text, boolean phrase, boolean prefix) {
      this(text, phrase, prefix, false);
    }
  }

  /**
   * A field that was named.
   *
   * @param field which
   * @param value what it must be
   * @param excluded whether it must not be that
   */
  public record FieldFilter(Field field, String value, boolean excluded) {}

  /** Fields that people name. */
  public enum Field {
    /** 種別: a kind of record, or of bylaw. */
    KIND("種別 kind"),
    /** 年度: a year in any spelling, or the name of an edition. */
    YEAR("年度 year 版 edition"),
    /** 部署: part of the name of a department. */
    DEPARTMENT("部署 担当 担当課 department"),
    /** 自治体: part of the name of a municipality. */
    MUNICIPALITY("自治体 municipality");

    /** Between spaces. */
    private final String names;

    Field(String names) {
      this.names = names;
    }

    /** In Japanese and English. */
    public List<String> names() {
      return List.of(names.split(" "));
    }
  }
}
