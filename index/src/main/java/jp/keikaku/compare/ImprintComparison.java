package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.List;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.Place;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** What editions say of themselves: title, imprint, and the titles of their pillars. */
final class ImprintComparison {
  private ImprintComparison() {}

  static List<Difference> of(Edition before, Edition after) {
    List<Difference> differences = new ArrayList<>();
    Colophon earlier = before.colophon();
    Colophon later = after.colophon();
    FieldDifferences fields =
        new FieldDifferences()
            .text("title", before.title(), after.title())
            .text("municipality", before.municipality(), after.municipality());
    if (earlier != null && later != null) {
      fields
          .text("publisher", earlier.publisher(), later.publisher())
          .text("editor", earlier.editor(), later.editor())
          .text("address", earlier.address(), later.address())
          .text("telephone", earlier.telephone(), later.telephone());
    }
    if (!fields.isEmpty()) {
      differences.add(
          Difference.certain(
              Subject.EDITION,
              List.of(DifferenceKind.CHANGED),
              side(before),
              side(after),
              fields.list()));
    }
    Pairing.of(before.pillars(), after.pillars(), ImprintComparison::likeness, 0.5)
        .forEach(pair -> pillar(pair, differences));
    return differences;
  }

  private static Side side(Edition edition) {
    Colophon colophon = edition.colophon();
    String title = edition.title() == null ? edition.source().fileName() : edition.title();
    List<Place> places = colophon == null ? List.of() : colophon.places();
    return new Side(null, title, null, places);
  }

  private static Likeness likeness(Pillar before, Pillar after) {
    boolean sameNumber = before.number() == after.number();
    Evidence name =
        Likeness.evidence(Evidence.Kind.NAME, before.title().value(), after.title().value());
    double value = sameNumber ? 0.5 + 0.5 * name.strength() : 0.9 * name.strength();
    return Likeness.of(value, name, new Evidence(Evidence.Kind.NUMBER, sameNumber ? 1 : 0));
  }

  private static void pillar(Pairing<Pillar> pair, List<Difference> differences) {
    Pillar before = pair.before();
    Pillar after = pair.after();
    if (before == null || after == null) {
      differences.add(Difference.whole(Subject.PILLAR, pair, side(before), side(after), List.of()));
      return;
    }
    List<DifferenceKind> kinds = new ArrayList<>();
    FieldDifferences fields = new FieldDifferences();
    if (before.number() != after.number()) {
      kinds.add(DifferenceKind.RENUMBERED);
      fields.value("number", before.number(), after.number());
    }
    if (FieldDifferences.differ(before.title(), after.title())) {
      kinds.add(DifferenceKind.RENAMED);
      fields.text("title", before.title(), after.title());
    }
    if (!kinds.isEmpty()) {
      differences.add(
          Difference.of(Subject.PILLAR, kinds, pair, side(before), side(after), fields.list()));
    }
  }

  private static @Nullable Side side(@Nullable Pillar pillar) {
    if (pillar == null) {
      return null;
    }
    Text title = pillar.title();
    return new Side(String.valueOf(pillar.number()), title.value(), null, title.places());
  }
}
