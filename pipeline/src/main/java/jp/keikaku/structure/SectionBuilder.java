package jp.keikaku.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.keikaku.document.Place;
import jp.keikaku.document.Section;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Places;
import jp.keikaku.structure.HeadingNumber.Kind;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of sections from headings in reading order. The depth of a heading comes from the
 * table of contents where its indents tell, else from its kind of number and its type size.
 * Mutable; one per document.
 */
final class SectionBuilder {
  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final List<Node> roots = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private @Nullable Node front;

  /** A section while its content comes in. */
  private static final class Node {
    final @Nullable Heading heading;
    final @Nullable String number;
    final Text title;
    final boolean appendix;
    final List<Text> paragraphs = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    final List<Place> headingPlaces;
    final List<Place> content = new ArrayList<>();

    Node(
        @Nullable Heading heading,
        @Nullable String number,
        Text title,
        boolean appendix,
        List<Place> headingPlaces) {
      this.heading = heading;
      this.number = number;
      this.title = title;
      this.appendix = appendix;
      this.headingPlaces = headingPlaces;
    }

    Section section() {
      List<Place> places = new ArrayList<>(headingPlaces);
      places.addAll(Places.merged(content));
      return new Section(
          number, title, paragraphs, tables, children.stream().map(Node::section).toList(), places);
    }
  }

  SectionBuilder(Vocabulary vocabulary, Ledger ledger) {
    this.vocabulary = vocabulary;
    this.ledger = ledger;
  }

  /** Opens the section of a heading. */
  void open(Heading heading, boolean attachment) {
    String title = heading.title().value();
    boolean appendix =
        heading.number().isEmpty() && vocabulary.means(title, Field.APPENDIX_HEADING);
    closeFor(heading, appendix, attachment);
    ledger.read(heading.numberPassage());
    ledger.label(heading.separator().strip());
    Node node =
        new Node(
            heading,
            number(heading),
            ledger.read(heading.title()),
            appendix,
            heading.block().places());
    (open.isEmpty() ? roots : open.peek().children).add(node);
    open.push(node);
  }

  /** The number in ASCII; what is circled stays so. */
  private static @Nullable String number(Heading heading) {
    String printed = heading.numberPassage().value();
    boolean circled =
        heading.number().map(HeadingNumber::kind).filter(Kind.CIRCLED::equals).isPresent();
    return printed.isEmpty() ? null : circled ? printed : Width.fold(printed);
  }

  private void closeFor(Heading heading, boolean appendix, boolean attachment) {
    if (appendix) {
      open.clear();
      return;
    }
    if (attachment) {
      while (!open.isEmpty() && !open.peek().appendix) {
        open.pop();
      }
      return;
    }
    while (!open.isEmpty() && !isBelow(heading, open.peek())) {
      open.pop();
    }
  }

  /** Whether a heading opens a section inside of an open one. */
  private boolean isBelow(Heading heading, Node node) {
    Heading above = node.heading;
    if (above == null || node.appendix) {
      return node.appendix;
    }
    if (heading.contentsLevel() >= 0 && above.contentsLevel() >= 0) {
      return heading.contentsLevel() > above.contentsLevel();
    }
    Optional<Kind> kind = heading.number().map(HeadingNumber::kind);
    Optional<Kind> aboveKind = above.number().map(HeadingNumber::kind);
    if (kind.isPresent() && kind.equals(aboveKind)) {
      return kind.get() == Kind.DECIMAL && depth(heading) > depth(above);
    }
    if (kind.filter(SectionBuilder::isOuter).isPresent()) {
      return aboveKind.filter(outer -> outer.compareTo(kind.get()) < 0).isPresent();
    }
    if (aboveKind.filter(SectionBuilder::isOuter).isPresent()) {
      return kind.isPresent() || heading.size() < above.size() * 1.02;
    }
    if (kind.isPresent() && aboveKind.isPresent() && isOpen(kind.get(), node)) {
      return false;
    }
    if (Math.abs(heading.size() - above.size()) > 0.02 * above.size()) {
      return heading.size() < above.size();
    }
    return kind.isPresent() && aboveKind.isPresent() && aboveKind.get().compareTo(kind.get()) < 0;
  }

  /** Whether a section numbered in this way is open further out. */
  private boolean isOpen(Kind kind, Node inside) {
    return open.stream()
        .filter(node -> node != inside)
        .anyMatch(
            node ->
                node.heading != null
                    && node.heading.number().map(HeadingNumber::kind).equals(Optional.of(kind)));
  }

  private static boolean isOuter(Kind kind) {
    return kind == Kind.PART || kind == Kind.CHAPTER || kind == Kind.SECTION;
  }

  /** Number of parts of a decimal number. */
  private static int depth(Heading heading) {
    return heading.numberPassage().value().split("[-－.．‐]").length;
  }

  /**
   * The section that content goes into: the innermost open one, else the matter before all
   * headings.
   */
  private Node current() {
    Node innermost = open.peek();
    if (innermost != null) {
      return innermost;
    }
    if (front == null) {
      front = new Node(null, null, Text.EMPTY, false, List.of());
      roots.add(front);
    }
    return front;
  }

  void add(Text paragraph) {
    current().paragraphs.add(paragraph);
    current().content.addAll(paragraph.places());
  }

  void add(Table table) {
    current().tables.add(table);
    current().content.addAll(table.places());
  }

  /** Number of the innermost heading, where it is a plain number: the pillar of an item there. */
  OptionalInt pillarNumber() {
    for (Node node : open) {
      if (node.heading == null || node.heading.number().isEmpty()) {
        continue;
      }
      Kind kind = node.heading.number().get().kind();
      if (isOuter(kind)) {
        return OptionalInt.empty();
      }
      OptionalInt number =
          JapaneseNumerals.parse(
              Width.fold(node.heading.numberPassage().value()).replaceAll("[()]", ""));
      if (number.isPresent()) {
        return number;
      }
    }
    return OptionalInt.empty();
  }

  /** Title of the heading that {@link #pillarNumber} is the number of. */
  Text pillarTitle() {
    return open.stream()
        .filter(node -> node.heading != null && node.heading.number().isPresent())
        .findFirst()
        .map(node -> node.title)
        .orElse(Text.EMPTY);
  }

  /** The finished tree. */
  List<Section> sections(String frontTitle) {
    return roots.stream()
        .map(
            node ->
                node == front
                    ? new Section(
                        null,
                        Text.of(frontTitle),
                        node.paragraphs,
                        node.tables,
                        List.of(),
                        Places.merged(node.content))
                    : node.section())
        .toList();
  }
}
