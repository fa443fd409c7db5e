package jp.keikaku.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Section;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sections that came, went, have another number or title, or say something else. Prints cut prose
 * into paragraphs as their pages make them, so all prose of a section is compared as one text, and
 * a paragraph that merely stands elsewhere in its section is no change.
 */
final class SectionComparison {
  private static final double SAME = 0.5;

  /** Shorter lines are words; two of them are no former and later form of one sentence. */
  private static final int SENTENCE = 10;

  /** A section with what it stands in. */
  private record Placed(Section section, String path) {}

  private SectionComparison() {}

  static List<Difference> of(List<Section> before, List<Section> after) {
    List<Difference> differences = new ArrayList<>();
    for (Pairing<Placed> pair :
        Pairing.of(flat(before), flat(after), SectionComparison::likeness, SAME)) {
      compare(pair, differences);
    }
    return differences;
  }

  private static List<Placed> flat(List<Section> sections) {
    List<Placed> flat = new ArrayList<>();
    sections.forEach(section -> add(flat, section, ""));
    return flat;
  }

  private static void add(List<Placed> flat, Section section, String path) {
    flat.add(new Placed(section, path));
    String below = path.isEmpty() ? label(section) : path + " / " + label(section);
    section.children().forEach(child -> add(flat, child, below));
  }

  private static String label(Section section) {
    String number = section.number();
    return number == null ? section.title().value() : number + " " + section.title();
  }

  /** Path and title, in which the year moves on, else what the sections say. */
  private static Likeness likeness(Placed before, Placed after) {
    boolean samePath = undated(before.path).equals(undated(after.path));
    String title = before.section.title().value();
    String laterTitle = after.section.title().value();
    boolean sameNumber = Objects.equals(before.section.number(), after.section.number());
    double place = (samePath ? 0.15 : 0) + (sameNumber ? 0.05 : 0);
    if (undated(title).equals(undated(laterTitle))) {
      return new Likeness(0.8 + place, List.of());
    }
    Evidence name = Likeness.evidence(Evidence.Kind.NAME, title, laterTitle);
    Evidence number = new Evidence(Evidence.Kind.NUMBER, sameNumber ? 1 : 0);
    String left = prose(before.section);
    String right = prose(after.section);
    boolean told = left.length() >= 20 && right.length() >= 20;
    Evidence text = new Evidence(Evidence.Kind.TEXT, 0);
    if (told) {
      text = Likeness.evidence(Evidence.Kind.TEXT, left, right);
    }
    double names = (samePath ? 0.75 : 0.55) * name.strength();
    double value = Math.min(0.79, Math.max(0.75 * text.strength(), names) + (samePath ? place : 0));
    return told ? Likeness.of(value, name, number, text) : Likeness.of(value, name, number);
  }

  private static String undated(String title) {
    return Folding.key(title).replaceAll("(令和|平成)?([0-9]+|元)年度?", "年度");
  }

  private static void compare(Pairing<Placed> pair, List<Difference> differences) {
    Placed earlier = pair.before();
    Placed later = pair.after();
    Side before = earlier == null ? null : side(earlier);
    Side after = later == null ? null : side(later);
    if (earlier == null || later == null) {
      FieldDifferences fields = new FieldDifferences();
      fields.text(
          "text",
          earlier == null ? null : prose(earlier.section),
          later == null ? null : prose(later.section));
      differences.add(Difference.whole(Subject.SECTION, pair, before, after, fields.list()));
      return;
    }
    FieldDifferences fields =
        new FieldDifferences()
            .value("number", earlier.section.number(), later.section.number())
            .text("title", earlier.section.title(), later.section.title())
            .addAll(texts("text", paragraphs(earlier.section), paragraphs(later.section)))
            .addAll(texts("rows", cells(earlier.section), cells(later.section)));
    if (fields.isEmpty()) {
      return;
    }
    differences.add(
        Difference.of(Subject.SECTION, fields.kinds("title"), pair, before, after, fields.list()));
  }

  /** The lines that only one of the two holds, as one text each. */
  private static List<FieldDifference> texts(
      String field, List<String> before, List<String> after) {
    String whole = Folding.key(String.join("", before));
    if (whole.equals(Folding.key(String.join("", after)))) {
      return List.of();
    }
    Map<String, Integer> earlier = counts(before);
    Map<String, Integer> later = counts(after);
    List<String> gone = new ArrayList<>(notIn(before, later));
    List<String> joined = new ArrayList<>(notIn(after, earlier));
    removeCut(gone, joined);
    removeCut(joined, gone);
    return paired(field, gone, joined);
  }

  /** Leaves out lines of the one that the other has as several: prints cut cells as they need. */
  private static void removeCut(List<String> whole, List<String> parts) {
    for (String line : List.copyOf(whole)) {
      String key = Folding.key(line);
      for (int from = 0; from < parts.size(); from++) {
        StringBuilder joined = new StringBuilder();
        int to = from;
        while (to < parts.size() && joined.length() < key.length()) {
          joined.append(Folding.key(parts.get(to++)));
        }
        if (!key.isEmpty() && key.contentEquals(joined)) {
          parts.subList(from, to).clear();
          whole.remove(line);
          break;
        }
      }
    }
  }

  /** A line that says something else beside the one that it was; what has no such line is whole. */
  private static List<FieldDifference> paired(
      String field, List<String> gone, List<String> joined) {
    FieldDifferences fields = new FieldDifferences();
    List<String> left = new ArrayList<>();
    List<String> fresh = new ArrayList<>();
    for (Pairing<String> pair : Pairing.of(gone, joined, SectionComparison::likeness, SAME)) {
      String before = pair.before();
      String after = pair.after();
      if (before != null && after != null) {
        fields.text(field, before, after);
      } else if (before != null) {
        left.add(before);
      } else if (after != null) {
        fresh.add(after);
      }
    }
    return fields.value(field, String.join("\n", left), String.join("\n", fresh)).list();
  }

  private static Likeness likeness(String before, String after) {
    boolean words = Math.min(before.length(), after.length()) < SENTENCE;
    return Likeness.of(words ? 0 : Bigrams.of(before).likeness(Bigrams.of(after)));
  }

  private static Map<String, Integer> counts(List<String> lines) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(Folding.key(line), 1, Integer::sum));
    return counts;
  }

  private static List<String> notIn(List<String> lines, Map<String, Integer> others) {
    Map<String, Integer> left = new HashMap<>(others);
    return lines.stream()
        .filter(
            line -> {
              int count = left.getOrDefault(Folding.key(line), 0);
              left.put(Folding.key(line), count - 1);
              return count <= 0;
            })
        .toList();
  }

  private static String prose(Section section) {
    return Stream.concat(paragraphs(section).stream(), cells(section).stream())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> paragraphs(Section section) {
    return section.paragraphs().stream().map(Text::value).toList();
  }

  /** The cells of all tables: where a print puts them is its own matter. */
  private static List<String> cells(Section section) {
    return section.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .map(Text::value)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private static @Nullable Side side(Placed placed) {
    return new Side(
        placed.section.number(),
        placed.section.title().value(),
        placed.path.isEmpty() ? null : placed.path,
        placed.section.places());
  }
}
