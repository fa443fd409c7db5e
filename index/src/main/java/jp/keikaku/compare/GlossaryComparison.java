package jp.keikaku.compare;

import java.util.List;
import java.util.Optional;
import jp.keikaku.compare.ItemLink.Relation;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import org.jspecify.annotations.Nullable;

/** Terms that came, went, were renamed or are explained otherwise. */
final class GlossaryComparison {
  /** Entries whose terms differ are the same from this likeness on. */
  private static final double SAME = 0.6;

  private GlossaryComparison() {}

  static List<Difference> of(Edition before, Edition after, List<Settlement> settlements) {
    SettledCases<GlossaryEntry> settled =
        SettledCases.of(
            settlements,
            before.glossary(),
            after.glossary(),
            new RecordNames(before)::term,
            new RecordNames(after)::term);
    return Pairing.of(
            before.glossary(), after.glossary(), GlossaryComparison::likeness, SAME, settled)
        .stream()
        .flatMap(pair -> difference(pair).stream())
        .toList();
  }

  private static Optional<Difference> difference(Pairing<GlossaryEntry> pair) {
    GlossaryEntry earlier = pair.before();
    GlossaryEntry later = pair.after();
    if (pair.relation() != Relation.SAME || earlier == null || later == null) {
      FieldDifferences content = new FieldDifferences();
      if (pair.relation() == Relation.ADDED && later != null) {
        content.text("definition", null, later.definition());
      }
      return Optional.of(
          Difference.whole(Subject.TERM, pair, side(earlier), side(later), content.list()));
    }
    FieldDifferences fields =
        new FieldDifferences()
            .text("term", earlier.term(), later.term())
            .text("definition", earlier.definition(), later.definition())
            .text("expansion", earlier.expansion(), later.expansion())
            .text("aliases", String.join("、", earlier.aliases()), String.join("、", later.aliases()))
            .labelled(earlier.fields(), later.fields());
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Difference.of(
            Subject.TERM, fields.kinds("term"), pair, side(earlier), side(later), fields.list()));
  }

  private static Likeness likeness(GlossaryEntry before, GlossaryEntry after) {
    String left = before.term().value();
    String right = after.term().value();
    boolean named = !left.isEmpty() && !right.isEmpty();
    if (named && Folding.key(left).equals(Folding.key(right))) {
      return Likeness.EQUAL;
    }
    Evidence name = Likeness.evidence(Evidence.Kind.NAME, left, right);
    if (named && Folding.spelling(left).equals(Folding.spelling(right))) {
      return Likeness.of(0.99, name);
    }
    Evidence text =
        Likeness.evidence(
            Evidence.Kind.TEXT, before.definition().value(), after.definition().value());
    double value = Math.max(0.9 * text.strength(), 0.45 * text.strength() + 0.5 * name.strength());
    return Likeness.of(value, name, text);
  }

  private static @Nullable Side side(@Nullable GlossaryEntry entry) {
    return entry == null ? null : new Side(null, entry.term().value(), null, entry.places());
  }
}
