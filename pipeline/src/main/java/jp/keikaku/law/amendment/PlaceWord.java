package jp.keikaku.law.amendment;

import java.util.Set;

/** A word of a place: 第3条, 同項, から. */
sealed interface PlaceWord {
  /**
   * A part by its own name.
   *
   * @param number ASCII digits of a numbered part ({@code 12_2}), else empty
   * @param name as an id names it: {@code 第12条の2}, {@code 別表第1}, {@code ただし書}
   */
  record Part(Level level, String number, String name) implements PlaceWord {
    /** Whether articles can stand in it. */
    boolean holdsArticles() {
      return level == Level.CHAPTER || name.startsWith("附則") || name.equals("本則");
    }
  }

  /**
   * A part that was named before: 同条.
   *
   * @param levels what it can be: a 項 is a paragraph, or a row of a table
   * @param word what follows 同
   */
  record Same(Set<Level> levels, String word) implements PlaceWord {
    public Same {
      levels = Set.copyOf(levels);
    }
  }

  /** Joins two places: 及び, 並びに, 、. */
  record And() implements PlaceWord {}

  /** Joins the first and the last of several: から. */
  record Through() implements PlaceWord {}

  /** Says nothing: の, の規定, まで. */
  record Filler() implements PlaceWord {}
}
