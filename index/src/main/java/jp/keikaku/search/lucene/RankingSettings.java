package jp.keikaku.search.lucene;

import jp.keikaku.entry.RecordKind;

/** What counts how much when answers are put in order. */
final class RankingSettings {
  /** Between editions of one plan the newer one comes first, if they match alike. */
  static final double NEWER_BY_A_YEAR = 1.01;

  private RankingSettings() {}

  /** How likely a kind is what a person wants, compared with others that match as well. */
  static double kindWeight(RecordKind kind) {
    return switch (kind) {
      case ITEM, TERM -> 1.1;
      case ARTICLE -> 1.0;
      case EDITION, PARAGRAPH -> 0.9;
      case CHANGE, AMENDMENT -> 0.8;
      case TABLE, COMPARISON -> 0.7;
      case SECTION -> 0.6;
    };
  }
}
