package jp.keikaku.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a bylaw that an instruction names, with what the words around it (同条, 第3条中) carry over.
 *
 * @param text as printed: {@code 同項第2号ア}
 * @param path its parts from the outside to the inside, numbers in ASCII digits: {@code 第3条},
 *     {@code 第2項}, {@code 第2号}, {@code ア}; {@code 別表第1}, {@code 備考}, {@code 第4項}, {@code ただし書}
 * @param division what is no article: {@code 題名}, {@code 目次}, {@code 附則}, {@code 別表第1}, {@code
 *     様式第1号}; or null
 * @param article ASCII digits, branches with {@code _}; {@code 8:10} for 第8条から第10条まで; or null
 * @param paragraph likewise, or null
 * @param items number of the item (号), then what it is divided into as printed
 */
public record Citation(
    String text,
    List<String> path,
    @Nullable String division,
    @Nullable String article,
    @Nullable String paragraph,
    List<String> items) {
  /** Copies the lists. */
  public Citation {
    path = List.copyOf(path);
    items = List.copyOf(items);
  }
}
