package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.keikaku.document.GlossaryEntry;
import org.jspecify.annotations.Nullable;

/** Terms that came, went, were renamed or are explained otherwise. */
final class GlossaryComparison {
  /** Entries whose terms differ are the same from this likeness of their definitions on. */
  private static final double SAME = 0.7;

  private GlossaryComparison() {}

  static List<Difference> of(List<GlossaryEntry> before, List<GlossaryEntry> after) {
    List<Difference> differences = new ArrayList<>();
    for (Pairing<GlossaryEntry> pair :
        Pairing.of(before, after, GlossaryComparison::likeness, SAME)) {
      GlossaryEntry earlier = pair.before();
      GlossaryEntry later = pair.after();
      if (earlier != null && later != null) {
        changed(differences, earlier, later, pair.likeness());
      } else {
        differences.add(
            Difference.certain(
                Subject.TERM,
                List.of(earlier == null ? DifferenceKind.ADDED : DifferenceKind.REMOVED),
                side(earlier),
                side(later),
                List.of()));
      }
    }
    return differences;
  }

  private static void changed(
      List<Difference> differences, GlossaryEntry earlier, GlossaryEntry later, double likeness) {
    FieldDifferences fields =
        new FieldDifferences()
            .text("term", earlier.term(), later.term())
            .text("definition", earlier.definition(), later.definition())
            .text("expansion", earlier.expansion(), later.expansion())
            .text(
                "aliases", String.join("、", earlier.aliases()), String.join("、", later.aliases()));
    if (fields.isEmpty()) {
      return;
    }
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    for (FieldDifference field : fields.list()) {
      kinds.add(field.field().equals("term") ? DifferenceKind.RENAMED : DifferenceKind.CHANGED);
    }
    differences.add(
        new Difference(
            Subject.TERM,
            kinds,
            side(earlier),
            side(later),
            fields.list(),
            likeness,
            List.of(new Evidence(Evidence.Kind.NAME, likeness))));
  }

  private static double likeness(GlossaryEntry before, GlossaryEntry after) {
    if (Folding.key(before.term().value()).equals(Folding.key(after.term().value()))) {
      return 1;
    }
    if (Folding.spelling(before.term().value()).equals(Folding.spelling(after.term().value()))) {
      return 0.99;
    }
    return 0.9
        * Bigrams.of(before.definition().value()).likeness(Bigrams.of(after.definition().value()));
  }

  private static @Nullable Side side(@Nullable GlossaryEntry entry) {
    return entry == null ? null : new Side(null, entry.term().value(), null, entry.places());
  }
}
