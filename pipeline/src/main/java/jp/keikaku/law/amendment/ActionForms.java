package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.law.amendment.ClauseReader.Action;
import jp.keikaku.law.amendment.Instruction.AddProvisions;
import jp.keikaku.law.amendment.Instruction.DeleteProvisions;
import jp.keikaku.law.amendment.Instruction.DeleteWords;
import jp.keikaku.law.amendment.Instruction.InsertWords;
import jp.keikaku.law.amendment.Instruction.Renumber;
import jp.keikaku.law.amendment.Instruction.ReplaceProvisions;
import jp.keikaku.law.amendment.Instruction.ReplaceWords;
import jp.keikaku.text.Numbering;
import org.jspecify.annotations.Nullable;

/** What stands between the scope of a clause and its verb, form by form. */
final class ActionForms {
  private static final String Q = String.valueOf(Skeleton.QUOTE);

  /** Several quotations. */
  private static final String QUOTES = "Q(?:(?:、|及び|並びに|又は|若しくは)Q)*";

  private static final String EACH = "(?:、?(?:それぞれ|いずれも|各々))?";

  /** New provisions printed below: 次の1項, 次のように, 次の各号. */
  private static final String BELOW = "、?次の(?:[^Qをに]{1,20}を|ように|とおり)";

  private static final Pattern WORDS_TO = form("(QUOTES)をEACH(QUOTES)に?");
  private static final Pattern AS_FOLLOWS = form("(?:(.+?)を)?次の(?:よう|とおり)に?");
  private static final Pattern WHOLE_TO_WORDS = form("(.+?)をQに?");
  private static final Pattern PLACES_TO = form("(.+?)をEACH(.+?)に?");
  private static final Pattern WORDS_BESIDE = form("(QUOTES)の(次|前|下|上)に、?(Q)を");
  private static final Pattern BESIDE = form("(.+)の(次|前)に、?(?:(.+)として)?(?:BELOW|(Q)を)");
  private static final Pattern INTO = form("(.+?)(?:の末尾)?(?:に|の)、?(?:(.+)として)?(?:BELOW|(Q)を)");
  private static final Pattern AS = form("(.+)としてBELOW");
  private static final Pattern HERE = form("(?:末尾に)?BELOW");
  private static final Pattern ONLY_WORDS = form("(QUOTES)を");
  private static final Pattern ONLY_PLACES = form("(.+)を");
  private static final Pattern SHIFTED =
      form("(.+)をEACH(NUMBER)(?:編|章|節|款|条|項|号)?(?:ずつ)?(?:編|章|節|款|条|項|号)?");
  private static final Pattern GIVEN_NUMBER = form("(.+)に(項番号|号番号|条名)を");

  private ActionForms() {}

  private static Pattern form(String form) {
    return Pattern.compile(
        "^(?:"
            + form.replace("BELOW", BELOW)
                .replace("QUOTES", QUOTES)
                .replace("EACH", EACH)
                .replace("NUMBER", Numbering.NUMBER)
                .replace("Q", Q)
            + ")$");
  }

  /** The instructions of one action; empty where no form fits. */
  static Optional<List<Instruction>> read(Verb verb, String text, Action action) {
    return switch (verb) {
      case REPLACE ->
          replaceWords(text, action)
              .or(() -> asFollows(text, action))
              .or(() -> wholeToWords(text, action))
              .or(() -> renumber(text, action));
      case BECOME ->
          replaceWords(text, action)
              .or(() -> wholeToWords(text, action))
              .or(() -> renumber(text, action))
              .or(() -> asFollows(text, action));
      case ADD ->
          insertWords(text, action)
              .or(() -> here(text, action))
              .or(() -> beside(text, action))
              .or(() -> into(text, action));
      case ATTACH -> givenNumber(text, action).or(() -> into(text, action));
      case DELETE -> deleteWords(text, action).or(() -> deletePlaces(text, action));
      case MOVE_DOWN -> shift(text, action, 1).or(() -> renumber(text, action));
      case MOVE_UP -> shift(text, action, -1).or(() -> renumber(text, action));
      case MOVE, AMEND -> Optional.empty();
    };
  }

  private static Optional<List<Instruction>> replaceWords(String text, Action action) {
    Matcher form = WORDS_TO.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    List<String> from = action.quotes(form.start(1), form.end(1));
    List<String> to = action.quotes(form.start(2), form.end(2));
    if (to.size() != 1 && to.size() != from.size()) {
      return Optional.empty();
    }
    List<Instruction> instructions = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      String words = to.size() == 1 ? to.getFirst() : to.get(i);
      instructions.add(new ReplaceWords(action.scope(), from.get(i), words));
    }
    return Optional.of(instructions);
  }

  private static Optional<List<Instruction>> asFollows(String text, Action action) {
    Matcher form = AS_FOLLOWS.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    Optional<List<Place>> targets =
        form.group(1) == null
            ? Optional.of(action.scope())
            : action.places(form.start(1), form.end(1));
    return targets.map(places -> List.of(new ReplaceProvisions(places, null)));
  }

  private static Optional<List<Instruction>> wholeToWords(String text, Action action) {
    Matcher form = WHOLE_TO_WORDS.matcher(text);
    return form.matches()
        ? action
            .places(form.start(1), form.end(1))
            .map(
                places ->
                    List.of(
                        new ReplaceProvisions(
                            places, action.quotes(form.end(1), text.length()).getLast())))
        : Optional.empty();
  }

  private static Optional<List<Instruction>> renumber(String text, Action action) {
    Matcher form = PLACES_TO.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    Optional<List<Place>> targets = action.places(form.start(1), form.end(1));
    return targets.flatMap(
        places ->
            action
                .places(form.start(2), form.end(2))
                .map(destination -> List.of(new Renumber(places, destination))));
  }

  private static Optional<List<Instruction>> insertWords(String text, Action action) {
    Matcher form = WORDS_BESIDE.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String words = action.quotes(form.start(3), form.end(3)).getFirst();
    AmendmentPosition position = position(form.group(2));
    return Optional.of(
        action.quotes(form.start(1), form.end(1)).stream()
            .<Instruction>map(each -> new InsertWords(action.scope(), each, words, position))
            .toList());
  }

  private static Optional<List<Instruction>> here(String text, Action action) {
    return HERE.matcher(text).matches()
        ? Optional.of(List.of(new AddProvisions(action.scope(), AmendmentPosition.END, null)))
        : Optional.empty();
  }

  private static Optional<List<Instruction>> beside(String text, Action action) {
    Matcher form = BESIDE.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String words = words(form, 4, action);
    AmendmentPosition position = position(form.group(2));
    return action
        .places(form.start(1), form.end(1))
        .map(places -> List.of(new AddProvisions(places, position, words)));
  }

  /** {@code 第3条に次の1項を}, {@code 同条に見出しとして「（…）」を}, {@code 第1項に「…」を}. */
  private static Optional<List<Instruction>> into(String text, Action action) {
    Matcher as = AS.matcher(text);
    Matcher form = INTO.matcher(text);
    if (!form.matches()) {
      return as.matches()
          ? action
              .places(as.start(1), as.end(1))
              .map(places -> List.of(new AddProvisions(places, AmendmentPosition.END, null)))
          : Optional.empty();
    }
    String words = words(form, 3, action);
    return action
        .places(form.start(1), form.end(1))
        .map(
            places ->
                List.of(
                    words != null && form.group(2) == null
                        ? new InsertWords(places, null, words, AmendmentPosition.END)
                        : new AddProvisions(places, AmendmentPosition.END, words)));
  }

  private static @Nullable String words(Matcher form, int group, Action action) {
    return form.group(group) == null
        ? null
        : action.quotes(form.start(group), form.end(group)).getFirst();
  }

  private static Optional<List<Instruction>> deleteWords(String text, Action action) {
    Matcher form = ONLY_WORDS.matcher(text);
    return form.matches()
        ? Optional.of(
            action.quotes(form.start(1), form.end(1)).stream()
                .<Instruction>map(each -> new DeleteWords(action.scope(), each))
                .toList())
        : Optional.empty();
  }

  private static Optional<List<Instruction>> deletePlaces(String text, Action action) {
    Matcher form = ONLY_PLACES.matcher(text);
    return form.matches()
        ? action
            .places(form.start(1), form.end(1))
            .map(places -> List.of(new DeleteProvisions(places)))
        : Optional.empty();
  }

  private static Optional<List<Instruction>> givenNumber(String text, Action action) {
    Matcher form = GIVEN_NUMBER.matcher(text);
    return form.matches()
        ? action
            .places(form.start(1), form.end(1))
            .map(
                places ->
                    List.of(new AddProvisions(places, AmendmentPosition.BEFORE, form.group(2))))
        : Optional.empty();
  }

  /** {@code 第8条から第10条までを1条ずつ} 繰り下げ. */
  private static Optional<List<Instruction>> shift(String text, Action action, int direction) {
    Matcher form = SHIFTED.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int steps = direction * action.number(form.group(2));
    return action
        .places(form.start(1), form.end(1))
        .map(
            places ->
                List.of(
                    new Renumber(
                        places, places.stream().map(place -> place.moved(steps)).toList())));
  }

  private static AmendmentPosition position(String printed) {
    return printed.equals("次") || printed.equals("下")
        ? AmendmentPosition.AFTER
        : AmendmentPosition.BEFORE;
  }
}
