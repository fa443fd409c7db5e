package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.keikaku.document.Place;
import jp.keikaku.document.SupplementaryProvision;
import org.jspecify.annotations.Nullable;

/** A part of a bylaw while it is changed; it knows the part that it stands in. */
final class Part {
  /** What it is. */
  enum Kind {
    /** 本則. */
    MAIN,
    /** 附則. */
    SUPPLEMENT,
    ARTICLE,
    PARAGRAPH,
    ITEM,
    /** A ruled table; its children are rows. */
    TABLE,
    ROW,
    /** A line beside the tables of an appended table or a form: a heading, 備考. */
    NOTE,
    APPENDED_TABLE,
    ATTACHMENT
  }

  final Kind kind;

  /** ASCII digits, branches with {@code _}; empty where parts of the kind have none. */
  String number = "";

  /** The number as printed, or null. */
  @Nullable String label;

  @Nullable String caption;

  /** Its own words; the title of an appended table or a form. */
  String text = "";

  /** Its own words that are printed behind its items. */
  String after = "";

  List<String> chapter = List.of();
  List<String> cells = new ArrayList<>();

  /** What stands in brackets beside the title of an appended table or a form. */
  List<String> related = List.of();

  /** The provision that it was read from, for what does not change. */
  @Nullable SupplementaryProvision supplement;

  List<Place> places = List.of();

  private final List<Part> children = new ArrayList<>();
  private @Nullable Part parent;

  Part(Kind kind) {
    this.kind = kind;
  }

  Part(Kind kind, String text) {
    this(kind);
    this.text = text;
  }

  @Nullable Part parent() {
    return parent;
  }

  List<Part> children() {
    return List.copyOf(children);
  }

  List<Part> children(Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return children.stream().filter(child -> wanted.contains(child.kind)).toList();
  }

  /** It and all below it, in printed order. */
  Stream<Part> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Part::all));
  }

  void add(Part child) {
    child.parent = this;
    children.add(child);
  }

  void addAll(List<Part> added) {
    added.forEach(this::add);
  }

  /** Puts parts beside one of the children. */
  void addBeside(Part child, int step, List<Part> added) {
    int at = children.indexOf(child) + step;
    for (Part each : added) {
      each.parent = this;
      children.add(at++, each);
    }
  }

  void remove(Part child) {
    children.remove(child);
  }

  void replace(Part child, List<Part> by) {
    addBeside(child, 1, by);
    remove(child);
  }

  /** Brings children that have numbers to their places; the others keep theirs. */
  void sort(Kind kind) {
    List<Part> numbered = new ArrayList<>(children(kind));
    numbered.sort(Comparator.comparing(part -> part.number, Numbers.ORDER));
    int next = 0;
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).kind == kind) {
        children.set(i, numbered.get(next++));
      }
    }
  }

  /** Changes its own words and cells. */
  void change(UnaryOperator<String> change) {
    text = change.apply(text);
    after = change.apply(after);
    cells = new ArrayList<>(cells.stream().map(change).toList());
  }
}
