package jp.keikaku.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One numbered initiative (取組項目, 事業). In JSON its parts are fields of the item itself.
 *
 * @param id stable id, see {@link RecordIds}
 * @param number in ASCII digits ({@code 1-1}), or null where none is printed
 * @param name what it is called
 * @param pillar number of the group that it stands under, or null
 * @param category 区分 ({@code 継続}), or null
 * @param description what is to be done, or null
 * @param owners who does it
 * @param schedule year by year
 * @param challenges by number
 * @param terms glossary terms marked ※ in it
 * @param fields every other labelled value; label as key, in printed order
 * @param reading what the reading says of it
 */
public record Item(
    String id,
    @Nullable String number,
    Text name,
    @Nullable Integer pillar,
    @Nullable String category,
    @Nullable Text description,
    Owners owners,
    List<SchedulePhase> schedule,
    List<Challenge> challenges,
    List<String> terms,
    Map<String, Text> fields,
    Reading reading) {

  /**
   * Who does it.
   *
   * @param departments split up
   * @param departmentsText the same as printed, or null
   */
  public record Owners(List<String> departments, @Nullable Text departmentsText) {
    /** Nobody is named. */
    public static final Owners NONE = new Owners(List.of(), null);

    /** Copies the list. */
    public Owners {
      departments = List.copyOf(departments);
    }
  }

  /**
   * What the reading says of it.
   *
   * @param labelsGuessed labels of its table that the vocabulary lacks, and what they were taken
   *     for
   * @param trust what the checks say of it, or null where none were made
   * @param struck whether it is printed and struck out: it is no live item
   * @param places its area on each page
   */
  public record Reading(
      List<GuessedLabel> labelsGuessed, @Nullable Trust trust, boolean struck, List<Place> places) {
    /** Copies the lists. */
    public Reading {
      labelsGuessed = List.copyOf(labelsGuessed);
      places = List.copyOf(places);
    }

    /** An item of known labels, not struck out, that no check looked at. */
    public static Reading of(List<Place> places) {
      return new Reading(List.of(), null, false, places);
    }
  }

  /** Copies lists and map, the map in its order. */
  public Item {
    schedule = List.copyOf(schedule);
    challenges = List.copyOf(challenges);
    terms = List.copyOf(terms);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
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
        owners,
        schedule,
        challenges,
        terms,
        fields,
        new Reading(labelsGuessed(), found, struck(), places()));
  }

  /** See {@link Owners#departments}. */
  public List<String> departments() {
    return owners.departments();
  }

  /** See {@link Owners#departmentsText}. */
  public @Nullable Text departmentsText() {
    return owners.departmentsText();
  }

  /** See {@link Reading#labelsGuessed}. */
  public List<GuessedLabel> labelsGuessed() {
    return reading.labelsGuessed();
  }

  /** See {@link Reading#trust}. */
  public @Nullable Trust trust() {
    return reading.trust();
  }

  /** See {@link Reading#struck}. */
  public boolean struck() {
    return reading.struck();
  }

  /** See {@link Reading#places}. */
  public List<Place> places() {
    return reading.places();
  }
}
