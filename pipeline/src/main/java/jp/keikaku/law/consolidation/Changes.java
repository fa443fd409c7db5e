package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Sentence;
import jp.keikaku.document.Text;
import jp.keikaku.law.consolidation.Consolidation.Reason;
import jp.keikaku.law.consolidation.Part.Kind;
import jp.keikaku.law.consolidation.PlaceFinder.Found;
import jp.keikaku.law.consolidation.PlaceFinder.Scope;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Carries single instructions out on a tree. */
final class Changes {
  private final BylawTree tree;
  private final PlaceFinder places;

  Changes(BylawTree tree) {
    this.tree = tree;
    this.places = new PlaceFinder(tree);
  }

  /**
   * Carries one out.
   *
   * @throws CannotCarryOut where it does not fit the bylaw, which then is as it was
   */
  void carryOut(Amendment amendment) throws CannotCarryOut {
    if (amendment.operation() == null || amendment.target().isEmpty()) {
      throw new CannotCarryOut(Reason.NOT_UNDERSTOOD, amendment.instruction().value());
    }
    switch (amendment.operation()) {
      case REPLACE -> replace(amendment);
      case INSERT -> insert(amendment);
      case DELETE -> delete(amendment);
      case RENUMBER -> renumber(amendment);
      case ADD -> add(amendment);
    }
  }

  private List<Found> found(Citation citation) throws CannotCarryOut {
    List<Found> found = places.find(citation);
    if (found.isEmpty()) {
      throw new CannotCarryOut(Reason.NO_SUCH_PLACE, String.join("", citation.path()));
    }
    return found;
  }

  // Words.

  private void replace(Amendment amendment) throws CannotCarryOut {
    String from = amendment.from();
    String to = amendment.to() == null ? "" : amendment.to();
    if (from != null) {
      words(amendment, from, to);
      return;
    }
    Text text = amendment.text();
    for (Citation citation : amendment.target()) {
      provision(citation, text == null ? to : text.value(), text == null);
    }
  }

  private void insert(Amendment amendment) throws CannotCarryOut {
    String beside = amendment.from();
    String words = amendment.to() == null ? "" : amendment.to();
    if (beside == null) {
      add(amendment);
    } else if (amendment.position() == AmendmentPosition.BEFORE) {
      words(amendment, beside, words + beside);
    } else {
      words(amendment, beside, beside + words);
    }
  }

  /** Other words in the place of some, everywhere in each of the targets. */
  private void words(Amendment amendment, String from, String to) throws CannotCarryOut {
    List<Runnable> changes = new ArrayList<>();
    for (Citation citation : amendment.target()) {
      if (citation.path().equals(List.of("題名"))) {
        tree.title = changed(tree.title, from, to);
      } else if (citation.path().equals(List.of("目次"))) {
        tree.contents = inLines(tree.contents, from, to);
      } else {
        boolean captions = citation.text().contains("見出しを含む");
        boolean any = false;
        for (Found found : found(citation)) {
          any |= words(found, captions, from, to, changes);
        }
        if (!any) {
          throw new CannotCarryOut(Reason.WORDS_NOT_FOUND, from);
        }
      }
    }
    changes.forEach(Runnable::run);
  }

  private static String changed(String text, String from, String to) throws CannotCarryOut {
    if (!text.contains(from)) {
      throw new CannotCarryOut(Reason.WORDS_NOT_FOUND, from);
    }
    return text.replace(from, to);
  }

  /** The words may go over the ends of lines, which a table of contents has anywhere. */
  private static List<String> inLines(List<String> lines, String from, String to)
      throws CannotCarryOut {
    List<String> wanted = from.lines().toList();
    List<String> changed = new ArrayList<>();
    boolean any = false;
    for (String line : lines) {
      boolean here = wanted.stream().anyMatch(line::contains);
      changed.add(here && wanted.size() == 1 ? line.replace(from, to) : line);
      any |= here && wanted.size() == 1;
    }
    if (!any) {
      throw new CannotCarryOut(Reason.WORDS_NOT_FOUND, from);
    }
    return List.copyOf(changed);
  }

  /** Prepares the change; false where the words are not there. */
  private static boolean words(
      Found found, boolean captions, String from, String to, List<Runnable> changes) {
    Part part = found.part();
    UnaryOperator<String> change = text -> text.replace(from, to);
    return switch (found.scope()) {
      case WHOLE -> {
        List<Part> holding = part.all().filter(each -> holds(each, found, from, captions)).toList();
        holding.forEach(each -> changes.add(() -> changeWhole(each, found, change, captions)));
        yield !holding.isEmpty();
      }
      case CAPTION -> {
        String caption = part.caption;
        boolean there = caption != null && ("（" + caption + "）").contains(from);
        if (there) {
          changes.add(() -> part.caption = unbracketed(("（" + caption + "）").replace(from, to)));
        }
        yield there;
      }
      case CHAPTER_NAME -> {
        boolean there = part.chapter.stream().anyMatch(heading -> heading.contains(from));
        changes.add(() -> part.chapter = part.chapter.stream().map(change).toList());
        yield there;
      }
      case OWN_WORDS -> {
        boolean there = part.text.contains(from) || part.after.contains(from);
        changes.add(() -> part.change(change));
        yield there;
      }
      case PROVISO, FIRST_HALF, SECOND_HALF -> {
        Optional<Sentence> sentence = sentence(part, found.scope());
        boolean there =
            sentence
                .filter(each -> part.text.substring(each.start(), each.end()).contains(from))
                .isPresent();
        sentence
            .filter(each -> there)
            .ifPresent(
                each ->
                    changes.add(
                        () ->
                            inSentence(
                                part,
                                each,
                                part.text.substring(each.start(), each.end()).replace(from, to))));
        yield there;
      }
    };
  }

  private static boolean holds(Part part, Found found, String words, boolean captions) {
    if (found.column() >= 0) {
      return part.cells.get(found.column()).contains(words);
    }
    return part.text.contains(words)
        || part.after.contains(words)
        || part.cells.stream().anyMatch(cell -> cell.contains(words))
        || (captions && part.caption != null && part.caption.contains(words));
  }

  private static void changeWhole(
      Part part, Found found, UnaryOperator<String> change, boolean captions) {
    if (found.column() >= 0) {
      part.cells.set(found.column(), change.apply(part.cells.get(found.column())));
      return;
    }
    part.change(change);
    if (captions && part.caption != null) {
      part.caption = change.apply(part.caption);
    }
  }

  private static Optional<Sentence> sentence(Part part, Scope scope) {
    return Sentences.of(part.text, part.text.length()).stream()
        .filter(
            sentence ->
                switch (sentence.role()) {
                  case PROVISO -> scope == Scope.PROVISO;
                  case MAIN, FIRST -> scope == Scope.FIRST_HALF;
                  case LAST, MIDDLE -> scope == Scope.SECOND_HALF;
                  case AFTER_ITEMS -> false;
                })
        .findFirst();
  }

  private static void inSentence(Part part, Sentence sentence, String words) {
    part.text =
        part.text.substring(0, sentence.start()) + words + part.text.substring(sentence.end());
  }

  private static String unbracketed(String caption) {
    return caption.replaceFirst("^[（(](.*)[）)]$", "$1");
  }

  // Provisions.

  /** A provision in the place of another one. */
  private void provision(Citation citation, String text, boolean inSentence) throws CannotCarryOut {
    if (citation.path().equals(List.of("題名"))) {
      tree.title = text.strip();
      return;
    }
    if (citation.path().equals(List.of("目次"))) {
      tree.contents = text.lines().map(String::strip).filter(line -> !line.equals("目次")).toList();
      return;
    }
    List<Found> found = found(citation);
    Part first = found.getFirst().part();
    switch (found.getFirst().scope()) {
      case CAPTION -> first.caption = unbracketed(text);
      case CHAPTER_NAME -> {
        for (Found each : found) {
          each.part().chapter = List.of(text);
        }
      }
      case OWN_WORDS -> first.text = text;
      case PROVISO, FIRST_HALF, SECOND_HALF -> {
        Optional<Sentence> sentence = sentence(first, found.getFirst().scope());
        if (sentence.isEmpty()) {
          throw new CannotCarryOut(Reason.NO_SUCH_PLACE, String.join("", citation.path()));
        }
        inSentence(first, sentence.get(), text.strip());
      }
      case WHOLE -> {
        if (inSentence) {
          first.text = text;
        } else {
          whole(found, text);
        }
      }
    }
  }

  private void whole(List<Found> found, String text) throws CannotCarryOut {
    Part first = found.getFirst().part();
    List<Part> parts = ProvisionText.read(text, first.label, first.chapter);
    fit(parts, first.kind, text);
    List<Part> among = topLevel(first.kind);
    Part parent = first.parent();
    if (parent != null) {
      parent.addBeside(first, 0, parts);
      found.forEach(each -> parent.remove(each.part()));
    } else {
      among.addAll(among.indexOf(first), parts);
      found.forEach(each -> among.remove(each.part()));
    }
  }

  /** What has no part above it. */
  private List<Part> topLevel(Kind kind) {
    return switch (kind) {
      case APPENDED_TABLE -> tree.tables;
      case ATTACHMENT -> tree.attachments;
      case SUPPLEMENT -> tree.supplements;
      case MAIN, ARTICLE, PARAGRAPH, ITEM, TABLE, ROW, NOTE -> List.of();
    };
  }

  private static void fit(List<Part> parts, Kind kind, String text) throws CannotCarryOut {
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.kind != kind)) {
      throw new CannotCarryOut(Reason.TEXT_DOES_NOT_FIT, text.lines().findFirst().orElse(""));
    }
  }

  private void delete(Amendment amendment) throws CannotCarryOut {
    if (amendment.from() != null) {
      words(amendment, amendment.from(), "");
      return;
    }
    List<Found> all = new ArrayList<>();
    for (Citation citation : amendment.target()) {
      all.addAll(found(citation));
    }
    for (Found each : all) {
      Part part = each.part();
      switch (each.scope()) {
        case CAPTION -> part.caption = null;
        case CHAPTER_NAME -> part.chapter = List.of();
        case OWN_WORDS -> part.text = "";
        case PROVISO, FIRST_HALF, SECOND_HALF ->
            sentence(part, each.scope()).ifPresent(sentence -> inSentence(part, sentence, ""));
        case WHOLE -> remove(part);
      }
    }
  }

  private void remove(Part part) {
    Part parent = part.parent();
    if (parent == null) {
      topLevel(part.kind).remove(part);
    } else {
      parent.remove(part);
    }
  }

  private void add(Amendment amendment) throws CannotCarryOut {
    Citation citation = amendment.target().getFirst();
    List<Found> found = found(citation);
    Part target = found.getLast().part();
    Text text = amendment.text();
    if (text == null) {
      addWords(target, amendment);
    } else if (amendment.position() == AmendmentPosition.END) {
      addAtEnd(target, text.value());
    } else {
      int step = amendment.position() == AmendmentPosition.BEFORE ? 0 : 1;
      Part beside = step == 0 ? found.getFirst().part() : target;
      addBeside(beside, step, text.value());
    }
  }

  /** Words at the end of a provision, its caption, or the number of its first paragraph. */
  private static void addWords(Part target, Amendment amendment) throws CannotCarryOut {
    String words = amendment.to() == null ? "" : amendment.to();
    if (words.equals("項番号")) {
      Part first = target.children(Kind.PARAGRAPH).getFirst();
      Part second =
          target.children(Kind.PARAGRAPH).size() > 1
              ? target.children(Kind.PARAGRAPH).get(1)
              : null;
      first.label = second == null ? Numbers.fullWidth("1") : Numbers.printed(second.label, "1");
    } else if (amendment.instruction().value().contains("見出しとして")) {
      target.caption = unbracketed(words);
    } else if (target.kind == Kind.ITEM || target.kind == Kind.PARAGRAPH) {
      target.text += words;
    } else {
      throw new CannotCarryOut(Reason.TEXT_DOES_NOT_FIT, words);
    }
  }

  private void addBeside(Part beside, int step, String text) throws CannotCarryOut {
    List<Part> parts = ProvisionText.read(text, beside.label, beside.chapter);
    if (parts.isEmpty()) {
      throw new CannotCarryOut(Reason.TEXT_DOES_NOT_FIT, text);
    }
    Kind kind = parts.getFirst().kind;
    if (kind == Kind.APPENDED_TABLE || kind == Kind.ATTACHMENT) {
      fit(parts, kind, text);
      List<Part> among = topLevel(kind);
      int at = among.indexOf(beside);
      among.addAll(at < 0 ? (step == 0 ? among.size() : 0) : at + step, parts);
      return;
    }
    fit(parts, beside.kind, text);
    Part parent = Objects.requireNonNull(beside.parent(), text);
    requireFree(parent, kind, parts, Set.of());
    parent.addBeside(beside, step, parts);
  }

  private void addAtEnd(Part target, String text) throws CannotCarryOut {
    List<Part> below = target.children();
    Part last = below.isEmpty() ? null : below.getLast();
    List<Part> parts =
        ProvisionText.read(
            text,
            last == null ? null : last.kind == Kind.PARAGRAPH ? lastLabel(target) : last.label,
            last == null ? List.of() : last.chapter);
    if (parts.isEmpty()) {
      throw new CannotCarryOut(Reason.TEXT_DOES_NOT_FIT, text);
    }
    Kind kind = parts.getFirst().kind;
    Part holder = holder(target, kind);
    if (holder == null) {
      throw new CannotCarryOut(Reason.TEXT_DOES_NOT_FIT, text.lines().findFirst().orElse(""));
    }
    if (kind == Kind.NOTE && holder.kind != Kind.APPENDED_TABLE && holder.kind != Kind.ATTACHMENT) {
      parts.forEach(part -> holder.text += part.text);
      return;
    }
    fit(parts, kind, text);
    requireFree(holder, kind, parts, Set.of());
    if (kind == Kind.PARAGRAPH || kind == Kind.ITEM) {
      List<Part> alike = holder.children(kind);
      if (!alike.isEmpty()) {
        holder.addBeside(alike.getLast(), 1, parts);
        return;
      }
    }
    holder.addAll(parts);
  }

  /** A first paragraph is printed without its number; the next has one all the same. */
  private static String lastLabel(Part target) {
    String label = target.children(Kind.PARAGRAPH).getLast().label;
    return label == null ? "" : label;
  }

  /** What parts of a kind are added to when a place is named; null where that cannot be. */
  private @Nullable Part holder(Part target, Kind kind) {
    return switch (kind) {
      case ARTICLE ->
          target.kind == Kind.MAIN || target.kind == Kind.SUPPLEMENT
              ? target
              : target.kind == Kind.ARTICLE ? target.parent() : null;
      case PARAGRAPH ->
          target.kind == Kind.ARTICLE || target.kind == Kind.SUPPLEMENT || target.kind == Kind.MAIN
              ? target
              : null;
      case ITEM, TABLE ->
          target.kind == Kind.PARAGRAPH || target.kind == Kind.ITEM
              ? target
              : onlyParagraph(target);
      case ROW -> target.kind == Kind.APPENDED_TABLE || target.kind == Kind.TABLE ? target : null;
      case NOTE ->
          target.kind == Kind.ARTICLE
              ? onlyParagraph(target)
              : target.kind == Kind.ROW ? null : target;
      case MAIN, SUPPLEMENT, APPENDED_TABLE, ATTACHMENT -> null;
    };
  }

  private static @Nullable Part onlyParagraph(Part part) {
    List<Part> paragraphs = part.children(Kind.PARAGRAPH);
    return paragraphs.size() == 1 ? paragraphs.getFirst() : null;
  }

  private static void requireFree(Part parent, Kind kind, List<Part> comers, Set<Part> goers)
      throws CannotCarryOut {
    Set<String> taken = new HashSet<>();
    for (Part each : parent.children(kind)) {
      if (!goers.contains(each) && !each.number.isEmpty()) {
        taken.add(each.number);
      }
    }
    for (Part each : comers) {
      if (taken.contains(each.number)) {
        throw new CannotCarryOut(
            Reason.NUMBER_TAKEN, each.label == null ? each.number : each.label);
      }
    }
  }

  // Numbers.

  private void renumber(Amendment amendment) throws CannotCarryOut {
    List<Part> movers = new ArrayList<>();
    for (Citation citation : amendment.target()) {
      for (Found each : found(citation)) {
        movers.add(each.part());
      }
    }
    List<String> names = names(amendment.destination());
    if (names.size() != movers.size()) {
      throw new CannotCarryOut(Reason.NO_SUCH_PLACE, String.join("、", names));
    }
    Part parent = movers.getFirst().parent();
    if (parent == null) {
      for (int i = 0; i < movers.size(); i++) {
        movers.get(i).text = names.get(i);
      }
      return;
    }
    Map<Part, Part> as = new HashMap<>();
    for (int i = 0; i < movers.size(); i++) {
      as.put(movers.get(i), renumbered(movers.get(i), names.get(i)));
    }
    requireFree(parent, movers.getFirst().kind, List.copyOf(as.values()), Set.copyOf(movers));
    as.forEach(
        (part, numbered) -> {
          part.number = numbered.number;
          part.label = numbered.label;
        });
    parent.sort(movers.getFirst().kind);
  }

  /** The last step of each destination, ranges one by one. */
  private static List<String> names(List<Citation> destination) {
    List<String> names = new ArrayList<>();
    for (Citation citation : destination) {
      String last = citation.path().getLast();
      int range = last.indexOf("から");
      if (range < 0) {
        names.add(last);
        continue;
      }
      Optional<ArticleNumber.Numbered> from = ArticleNumber.parse(last.substring(0, range));
      Optional<ArticleNumber.Numbered> to =
          ArticleNumber.parse(last.substring(range + 2).replaceFirst("まで$", ""));
      if (from.isPresent() && to.isPresent()) {
        Numbers.each(from.get().number() + ":" + to.get().number())
            .forEach(number -> names.add("第" + number + from.get().unit()));
      }
    }
    return names;
  }

  /** A part with the new number and its label, to be copied from. */
  private static Part renumbered(Part part, String name) {
    Part as = new Part(part.kind);
    Optional<ArticleNumber.Numbered> number = ArticleNumber.parse(name);
    if (number.isEmpty()) {
      as.label = name;
      as.number = Numbers.place(name, part);
      return as;
    }
    as.number = number.get().number();
    boolean first = part.kind == Kind.PARAGRAPH && as.number.equals("1");
    as.label =
        part.label == null && part.kind == Kind.PARAGRAPH && !first
            ? Numbers.fullWidth(as.number)
            : first ? null : Numbers.printed(part.label, as.number);
    return as;
  }
}
