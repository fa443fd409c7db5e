package jp.keikaku.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an address shows.
 *
 * @param template that prints the model, without its ending
 * @param head of the page
 * @param model what the template prints
 * @param data the same for programs; the model itself where nothing else is said
 * @param table the same as a table, for lists; or null
 * @param elsewhere address where people read it, as a part of another page; or null
 */
public record Page(
    String template,
    Head head,
    Object model,
    Object data,
    @Nullable Table table,
    @Nullable String elsewhere) {
  /** A page whose model is its data. */
  public static Page of(String template, Head head, Object model) {
    return new Page(template, head, model, model, null, null);
  }

  /** The same with other data for programs. */
  public Page withData(Object other) {
    return new Page(template, head, model, other, table, elsewhere);
  }

  /** The same as a table, too. */
  public Page withTable(Table other) {
    return new Page(template, head, model, data, other, elsewhere);
  }

  /** The same, which people read on another page. */
  public Page readAt(String address) {
    return new Page(template, head, model, data, table, address);
  }

  /**
   * What stands at the head of a page.
   *
   * @param title of the page
   * @param description for those that list the page
   * @param query for the box at the top
   * @param crumbs what it stands in, outermost first
   * @param feed address of a feed of what it shows, or null
   * @param isListed whether search engines may list it
   */
  public record Head(
      String title,
      String description,
      String query,
      List<Crumb> crumbs,
      @Nullable String feed,
      boolean isListed) {
    /** Copies the list. */
    public Head {
      crumbs = List.copyOf(crumbs);
    }

    /** The head of a page that nobody follows. */
    public static Head of(String title, String description, List<Crumb> crumbs) {
      return new Head(title, description, "", crumbs, null, true);
    }
  }

  /** A page that another one stands in. */
  public record Crumb(String name, String address) {}

  /** Columns and rows of texts. */
  public record Table(List<String> columns, List<List<String>> rows) {
    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
