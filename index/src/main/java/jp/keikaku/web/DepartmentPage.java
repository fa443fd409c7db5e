package jp.keikaku.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.DifferenceKind;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.Subject;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;

/**
 * A department: all that it answers for, over the years and through its renamings.
 *
 * @param name of it
 * @param municipality or empty
 * @param names that it had, with what is known of each renaming
 * @param plans its items by plan and edition
 */
public record DepartmentPage(
    String name, String municipality, List<Renaming> names, List<PlanItems> plans) {
  /** Another name, since an edition. */
  public record Renaming(
      String before, String after, String when, String beforeAddress, String afterAddress) {}

  /** Its items of a plan. */
  public record PlanItems(String title, String address, List<EditionItems> editions) {}

  /** Its items of an edition. */
  public record EditionItems(EditionView edition, List<Entry> items) {}

  /** An item, under which of the names it stands, and what is planned for the edition's year. */
  public record Entry(String name, String address, String department, String phase) {}

  /** The names that a department has in the editions of a plan, from one of them. */
  static Set<String> names(String name, List<EditionComparison> steps) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    boolean more = true;
    while (more) {
      more = false;
      for (EditionComparison step : steps) {
        for (Difference each : renamings(step)) {
          String before = each.before() == null ? "" : each.before().name();
          String after = each.after() == null ? "" : each.after().name();
          if (names.contains(before) != names.contains(after)) {
            names.add(before);
            names.add(after);
            more = true;
          }
        }
      }
    }
    return names;
  }

  private static List<Difference> renamings(EditionComparison step) {
    return step.differences(Subject.DEPARTMENT).stream()
        .filter(each -> each.is(DifferenceKind.RENAMED))
        .toList();
  }

  /** Renamings among names of a department. */
  static List<Renaming> renamings(
      Set<String> names, String municipality, List<EditionComparison> steps, View view) {
    Map<String, Renaming> renamings = new LinkedHashMap<>();
    for (EditionComparison step : steps) {
      for (Difference each : renamings(step)) {
        String before = each.before() == null ? "" : each.before().name();
        String after = each.after() == null ? "" : each.after().name();
        if (names.contains(before) && names.contains(after)) {
          Integer year = step.after().fiscalYear();
          renamings.putIfAbsent(
              before + " " + after,
              new Renaming(
                  before,
                  after,
                  year == null ? step.after().name() : view.year(year),
                  view.links().department(municipality, before),
                  view.links().department(municipality, after)));
        }
      }
    }
    return List.copyOf(renamings.values());
  }

  /** Its items in an edition. */
  static List<Entry> entries(Set<String> names, String editionId, Edition edition, View view) {
    List<Entry> entries = new ArrayList<>();
    for (Item item : edition.items()) {
      item.departments().stream()
          .filter(names::contains)
          .findFirst()
          .ifPresent(
              own ->
                  entries.add(
                      new Entry(
                          item.number() == null
                              ? item.name().value()
                              : item.number() + " " + item.name(),
                          view.links().record(ItemPage.itemId(editionId, item)),
                          own,
                          phase(item, edition))));
    }
    return entries;
  }

  private static String phase(Item item, Edition edition) {
    Integer year = edition.fiscalYear();
    return item.schedule().stream()
        .filter(each -> year != null && each.fiscalYear() == year && each.phase() != null)
        .map(each -> String.valueOf(each.phase()))
        .findFirst()
        .orElse("");
  }
}
