package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Challenge;
import jp.keikaku.document.GuessedLabel;
import jp.keikaku.document.Item;
import jp.keikaku.document.Place;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** An item while its cells are read, before it knows its id, its pillar and its terms. Mutable. */
final class ItemDraft {
  /** Stands for the label of a text that has none. */
  static final String OTHER = "その他";

  @Nullable String number;
  Text name = Text.EMPTY;
  @Nullable String category;
  Text description = Text.EMPTY;
  Text departments = Text.EMPTY;
  final List<SchedulePhase> schedule = new ArrayList<>();
  List<GuessedLabel> labelsGuessed = List.of();
  final List<Challenge> challenges = new ArrayList<>();
  final Map<String, Text> fields = new LinkedHashMap<>();
  final List<Place> places;

  ItemDraft(List<Place> places) {
    this.places = new ArrayList<>(places);
  }

  /** Keeps a text that no label stands before. */
  void other(Text text) {
    fields.merge(OTHER, text, ItemDraft::added);
  }

  /** Whether nothing is said of it but its number, name and category. */
  boolean isOnlyNamed() {
    return description.isEmpty()
        && departments.isEmpty()
        && schedule.isEmpty()
        && challenges.isEmpty()
        && fields.isEmpty();
  }

  /** Two values of one label. */
  static Text added(Text before, Text text) {
    return before.isEmpty() || text.isEmpty()
        ? before.plus(text)
        : before.plus(Text.of("\n")).plus(text);
  }

  /**
   * The finished item.
   *
   * @param id see {@link jp.keikaku.document.RecordIds}
   * @param pillar number of the group that it stands under, or null
   * @param terms marked glossary terms
   * @param struck whether it is struck out
   */
  Item item(String id, @Nullable Integer pillar, List<String> terms, boolean struck) {
    return new Item(
        id,
        number,
        name,
        pillar,
        category,
        description.isEmpty() ? null : description,
        new Item.Owners(Departments.split(departments), departments.isEmpty() ? null : departments),
        schedule,
        challenges,
        terms,
        fields,
        new Item.Reading(labelsGuessed, null, struck, places));
  }
}
