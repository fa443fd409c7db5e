package jp.keikaku.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Edition;
import jp.keikaku.document.Item;
import jp.keikaku.document.Level;
import jp.keikaku.document.Place;
import jp.keikaku.document.Trust;
import jp.keikaku.document.TrustLevel;
import jp.keikaku.extract.ExtractionException;
import jp.keikaku.extract.Extractor;

/**
 * What became of a paper's fields.
 *
 * @param exact how many came out as printed
 * @param told how many are wrong where a diagnostic or the trust of the record says so
 * @param silent the others, each with what was expected and what came
 * @param doubted how many of the exact ones are doubted
 */
record Outcome(int exact, int told, List<String> silent, int doubted) {
  /** Of a document, not of what stands at a place. */
  private static final Set<String> ELSEWHERE =
      Set.of(DiagnosticKind.TITLE_NOT_KNOWN.code(), DiagnosticKind.RADICALS_REPAIRED.code());

  /** An item stands where this share of the smaller area is common. */
  private static final double SAME = 0.3;

  static Outcome of(Layout layout, Extractor extractor) {
    try {
      return new Comparison(layout, extractor.extract("drawn.pdf", layout.pdf())).outcome();
    } catch (ExtractionException e) {
      throw new IllegalStateException("seed " + layout.seed(), e);
    }
  }

  /** One paper while it is compared. Mutable. */
  private static final class Comparison {
    private final Layout layout;
    private final Edition edition;
    private final List<String> silent = new ArrayList<>();
    private int exact;
    private int told;
    private int doubted;

    Comparison(Layout layout, Edition edition) {
      this.layout = layout;
      this.edition = edition;
    }

    Outcome outcome() {
      List<Item> left = new ArrayList<>(edition.items());
      Map<ExpectedItem, Optional<Item>> pairs = new LinkedHashMap<>();
      for (ExpectedItem expected : layout.items()) {
        Optional<Item> nearest =
            left.stream()
                .filter(item -> common(expected.places(), item.places()) >= SAME)
                .reduce(
                    (a, b) ->
                        common(expected.places(), a.places())
                                >= common(expected.places(), b.places())
                            ? a
                            : b);
        nearest.ifPresent(left::remove);
        pairs.put(expected, nearest);
      }
      pairs.forEach(this::compare);
      for (Item item : left) {
        count(false, isTold(item.places(), item.trust()), "no such item: " + item.name());
      }
      return new Outcome(exact, told, silent, doubted);
    }

    private void compare(ExpectedItem expected, Optional<Item> found) {
      Map<String, String> fields = found.map(ExpectedItem::of).orElse(Map.of());
      boolean said = isTold(expected.places(), found.map(Item::trust).orElse(null));
      Map<String, String> all = new TreeMap<>(fields);
      all.putAll(expected.fields());
      for (String field : all.keySet()) {
        String wanted = expected.fields().getOrDefault(field, "");
        String came = fields.getOrDefault(field, "");
        String what =
            "%s: %s ≠ %s (%s)"
                .formatted(field, came, wanted, expected.fields().get(ExpectedItem.NAME));
        count(wanted.equals(came), said, what);
      }
    }

    private void count(boolean right, boolean said, String what) {
      if (right) {
        exact++;
        doubted += said ? 1 : 0;
      } else if (said) {
        told++;
      } else {
        silent.add(what.replace("\n", "\\n"));
      }
    }

    private boolean isTold(List<Place> places, @org.jspecify.annotations.Nullable Trust trust) {
      return (trust != null && trust.level() == TrustLevel.DOUBTFUL)
          || edition.diagnostics().stream()
              .filter(each -> each.level() != Level.INFO && !ELSEWHERE.contains(each.code()))
              .map(Diagnostic::places)
              .anyMatch(said -> places.stream().anyMatch(place -> touches(place, said)));
    }
  }

  private static boolean touches(Place place, List<Place> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.page() == place.page()
                    && other.box().overlapX(place.box()) > 1
                    && other.box().overlapY(place.box()) > 1);
  }

  /** The share of the smaller area that both have. */
  private static double common(List<Place> one, List<Place> other) {
    double both = 0;
    for (Place a : one) {
      for (Place b : other) {
        if (a.page() == b.page()) {
          both += Math.max(0, a.box().overlapX(b.box())) * Math.max(0, a.box().overlapY(b.box()));
        }
      }
    }
    return both / Math.max(1, Math.min(area(one), area(other)));
  }

  private static double area(List<Place> places) {
    return places.stream().map(Place::box).mapToDouble(Outcome::area).sum();
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}
