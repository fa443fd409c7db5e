package jp.keikaku.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.compare.Declaration;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.DifferenceKind;
import jp.keikaku.compare.EditionComparison;
import jp.keikaku.compare.Evidence;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.Side;
import jp.keikaku.compare.Subject;
import jp.keikaku.document.Change;
import jp.keikaku.document.ChangeKind;
import jp.keikaku.document.ChangeSide;
import jp.keikaku.document.Place;
import org.jspecify.annotations.Nullable;

/** What the parts of a comparison are called in the language of the person who reads it. */
public final class ReportWords {
  /** Kinds at which a person asks whether both sides are the same record. */
  private static final Set<DifferenceKind> IDENTITY =
      Set.of(
          DifferenceKind.MERGED,
          DifferenceKind.SPLIT,
          DifferenceKind.RENUMBERED,
          DifferenceKind.RENAMED);

  /** Records that a person can settle. */
  private static final Set<Subject> SETTLED =
      Set.of(Subject.ITEM, Subject.TERM, Subject.BYLAW, Subject.ARTICLE);

  private final Words words;

  /** Sentences by key, with blanks to fill. */
  public interface Words {
    /** The sentence of a key. */
    String of(String key, Object... blanks);
  }

  /** Takes words from {@code words}. */
  public ReportWords(Words words) {
    this.words = words;
  }

  /** Heading of a subject. */
  public String subject(Subject subject) {
    return words.of("subject." + key(subject));
  }

  /** What happened, in a word or several. */
  public String kinds(Difference difference) {
    return difference.kinds().stream()
        .filter(kind -> kind != DifferenceKind.ADDED || !difference.is(DifferenceKind.SPLIT))
        .map(this::kind)
        .collect(Collectors.joining(words.of("difference.and")));
  }

  /** What an entry of a printed history says happened. */
  public String change(ChangeKind kind) {
    return words.of("change." + key(kind));
  }

  /** Whether history and editions agree. */
  public String verdict(Declaration.Verdict verdict) {
    return words.of("verdict." + key(verdict));
  }

  /** What happened, in a word. */
  public String kind(DifferenceKind kind) {
    return words.of("difference." + key(kind));
  }

  /** The record, under its old and its new name where they differ. */
  public String title(Difference difference) {
    Side before = difference.before();
    Side after = difference.after();
    String container = container(difference);
    if (before == null || after == null) {
      Side only = before == null ? after : before;
      return only == null ? "" : container + label(difference, only);
    }
    String left = label(difference, before);
    String right = label(difference, after);
    boolean same = Folding.key(left).equals(Folding.key(right));
    return container + (same ? right : left + " → " + right);
  }

  private static String container(Difference difference) {
    Side side = difference.after() == null ? difference.before() : difference.after();
    boolean shown = difference.subject() != Subject.SECTION;
    return side == null || side.container() == null || !shown ? "" : side.container() + " ";
  }

  private static String label(Difference difference, Side side) {
    return difference.subject() == Subject.ARTICLE ? side.name() : side.label();
  }

  /** The field's name; {@code schedule.2023} and the like with what they are about. */
  public String field(FieldDifference field) {
    String name = field.field().replaceFirst("^(before|after)\\.", "");
    int dot = name.indexOf('.');
    if (dot < 0) {
      return words.of("field." + name);
    }
    String detail = name.substring(dot + 1);
    String key = name.substring(0, dot);
    if (key.equals("schedule") && !detail.matches("[0-9]+")) {
      return words.of("field.scheduled", detail);
    }
    return words.of("field." + key, detail);
  }

  /** Whether {@link #title} tells the field already. */
  public boolean isInTitle(Difference difference, FieldDifference field) {
    return difference.subject() == Subject.ITEM
        && (field.field().equals("number") || field.field().equals("pillar"));
  }

  /** How sure it is that both sides are the same record, where a person may ask. */
  public Optional<String> reasons(Difference difference) {
    boolean plain =
        difference.kinds().stream().noneMatch(IDENTITY::contains) && !difference.isDoubtful();
    if (difference.evidence().isEmpty() || difference.confidence() >= 1 || plain) {
      return Optional.empty();
    }
    String reasons =
        difference.evidence().stream().map(this::evidence).collect(Collectors.joining(", "));
    String key =
        !difference.isDoubtful()
            ? "compare.confidence"
            : SETTLED.contains(difference.subject()) ? "compare.doubtful" : "compare.unsure";
    return Optional.of(words.of(key, percent(difference.confidence()), reasons));
  }

  /** {@code p. 8, 9}; empty where no place is known. */
  public String pages(List<Place> places) {
    String pages =
        places.stream()
            .map(Place::page)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return pages.isEmpty() ? "" : words.of("record.page", pages);
  }

  /** {@code p. 8 → p. 9}, with a dash where there is no such record. */
  public String pages(Difference difference) {
    return page(difference.before()) + " → " + page(difference.after());
  }

  private String page(@Nullable Side side) {
    String pages = side == null ? "" : pages(side.places());
    return pages.isEmpty() ? "–" : pages;
  }

  /** What an entry of a printed history is about: number and name before and after. */
  public String label(Change change) {
    List<String> labels = new ArrayList<>();
    Stream.of(change.before(), change.after())
        .flatMap(Stream::ofNullable)
        .map(ReportWords::label)
        .filter(label -> !labels.contains(label))
        .forEach(labels::add);
    if (change.mergedInto() != null) {
      labels.add(change.mergedInto());
    }
    return String.join(" → ", labels);
  }

  private static String label(ChangeSide side) {
    return Stream.of(side.number(), side.name())
        .flatMap(Stream::ofNullable)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /** How many entries agree and contradict. */
  public String summary(EditionComparison comparison) {
    long agree =
        comparison.declarations().stream()
            .filter(each -> each.verdict() == Declaration.Verdict.AGREES)
            .count();
    return words.of("declared.summary", agree, comparison.contradictions().size());
  }

  /** Why no printed history was held against the changes. */
  public String notCompared(EditionComparison comparison) {
    boolean none = comparison.history() == EditionComparison.HistoryState.NONE_PRINTED;
    String key = none ? "declared.none-printed" : "declared.other-step";
    return words.of(key, comparison.after().name());
  }

  /** Where underlines and words of an entry disagree. */
  public String mark(FieldDifference mark) {
    return mark.after() == null
        ? words.of("declared.marked", field(mark), String.valueOf(mark.before()))
        : words.of("declared.unmarked", field(mark), mark.after());
  }

  /** A sentence or word of another key. */
  public String of(String key, Object... blanks) {
    return words.of(key, blanks);
  }

  /** One reason to hold two records for the same. */
  public String evidence(Evidence evidence) {
    return words.of("evidence." + key(evidence.kind()), percent(evidence.strength()));
  }

  /** {@code 87%}. */
  public String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
