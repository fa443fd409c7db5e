package jp.keikaku.export;

import java.util.Locale;
import java.util.stream.Collectors;
import jp.keikaku.compare.Declaration;
import jp.keikaku.compare.Difference;
import jp.keikaku.compare.DifferenceKind;
import jp.keikaku.compare.Evidence;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.Side;
import jp.keikaku.compare.Subject;
import jp.keikaku.document.ChangeKind;

/** What the parts of a comparison are called in the language of the person who reads it. */
public final class ReportWords {
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
        .map(kind -> words.of("difference." + key(kind)))
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
    return container + (left.equals(right) ? right : left + " → " + right);
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
