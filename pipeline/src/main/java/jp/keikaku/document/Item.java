package jp.keikaku.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One numbered initiative (取組項目, 事業).
 *
 * @param id stable id, see {@link RecordIds}
 * @param number in ASCII digits ({@code 1-1}), or null where none is printed
 * @param name what it is called
 * @param pillar number of the group that it stands under, or null
 * @param category 区分 ({@code 継続}), or null
 * @param description what is to be done, or null
 * @param departments who does it, split up
 * @param departmentsText the same as printed, or null
 * @param schedule year by year
 * @param challenges by number
 * @param terms glossary terms marked ※ in it
 * @param fields every other labelled value; label as key, in printed order
 * @param labelsGuessed labels of its table that the vocabulary lacks, and what they were taken for
 * @param trust what the checks say of it, or null where none were made
 * @param struck whether it is printed and struck out: it is no live item
 * @param places its area on each page
 */
public record Item(
    String id,
    @Nullable String number,
    Text name,
    @Nullable Integer pillar,
    @Nullable String category,
    @Nullable Text description,
    List<String> departments,
    @Nullable Text departmentsText,
    List<SchedulePhase> schedule,
    List<Challenge> challenges,
    List<String> terms,
    Map<String, Text> fields,
    List<GuessedLabel> labelsGuessed,
    @Nullable Trust trust,
    boolean struck,
    List<Place> places) {
  /** Copies lists and map, the map in its order. */
  public Item {
    departments = List.copyOf(departments);
    schedule = List.copyOf(schedule);
    challenges = List.copyOf(challenges);
    terms = List.copyOf(terms);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    labelsGuessed = List.copyOf(labelsGuessed);
    places = List.copyOf(places);
  }

  /** An item whose labels all are known. */
  public Item(
      String id,
      @Nullable String number,
      Text name,
      @Nullable Integer pillar,
      @Nullable String category,
      @Nullable Text description,
      List<String> departments,
      @Nullable Text departmentsText,
      List<SchedulePhase> schedule,
      List<Challenge> challenges,
      List<String> terms,
      Map<String, Text> fields,
      List<Place> places) {
    this(
        id,
        number,
        name,
        pillar,
        category,
        description,
        departments,
        departmentsText,
        schedule,
        challenges,
        terms,
        fields,
        List.of(),
        null,
        false,
        places);
  }

  /** The same with what the checks say of it. */
  public Item with(Trust found) {
    return new Item(
        id,
        number,
        name,
        pillar,
        category,
        description,
        departments,
        departmentsText,
        schedule,
        challenges,
        terms,
        fields,
        labelsGuessed,
        found,
        struck,
        places);
  }
}
