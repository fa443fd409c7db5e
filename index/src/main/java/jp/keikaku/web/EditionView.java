package jp.keikaku.web;

import java.util.List;
import jp.keikaku.entry.EditionReference;
import org.jspecify.annotations.Nullable;

/**
 * The edition that something stands in, as pages name it.
 *
 * @param id of the edition
 * @param title of its plan
 * @param name as people tell editions of a plan apart: its year, or what is printed
 * @param fiscalYear or null
 * @param municipality or null
 * @param address of its page
 * @param planAddress of its plan's page
 */
public record EditionView(
    String id,
    String title,
    String name,
    @Nullable Integer fiscalYear,
    @Nullable String municipality,
    String address,
    String planAddress) {
  static EditionView of(EditionReference reference, View view) {
    Integer year = reference.fiscalYear();
    String printed = reference.edition();
    return new EditionView(
        reference.id(),
        reference.title(),
        year != null ? view.year(year) : printed != null ? printed : "",
        year,
        reference.municipality(),
        view.links().edition(reference.id()),
        view.links().plan(Plan.id(reference)));
  }

  /** The pages that a page of this edition stands in. */
  List<Page.Crumb> crumbs(View view) {
    List<Page.Crumb> crumbs = new java.util.ArrayList<>();
    if (municipality != null) {
      crumbs.add(new Page.Crumb(municipality, view.links().municipality(municipality)));
    }
    crumbs.add(new Page.Crumb(title, planAddress));
    if (!name.isEmpty()) {
      crumbs.add(new Page.Crumb(name, address));
    }
    return List.copyOf(crumbs);
  }
}
