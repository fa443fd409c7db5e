package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.AmendmentPosition;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Sentence;
import jp.keikaku.document.Text;
import jp.keikaku.law.consolidation.Consolidation.Reason;
import jp.keikaku.law.consolidation.Part.Kind;
import jp.keikaku.law.consolidation.PlaceFinder.Found;
import org.jspecify.annotations.Nullable;

/** Carries single instructions out on a tree: provisions here, words and numbers elsewhere. */
final class Changes {
  private final BylawTree tree;
  private final PlaceFinder places;
  private final WordChanges inWords;

  Changes(BylawTree tree) {
    this.tree = tree;
    this.places = new PlaceFinder(tree);
    this.inWords = new WordChanges(tree, places);
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
      case RENUMBER -> new Renumbering(places).renumber(amendment);
      case ADD -> add(amendment);
    }
  }

  private void replace(Amendment amendment) throws CannotCarryOut {
    String from = amendment.from();
    String to = amendment.to() == null ? "" : amendment.to();
    if (from != null) {
      inWords.words(amendment, from, to);
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
      inWords.words(amendment, beside, words + beside);
    } else {
      inWords.words(amendment, beside, beside + words);
    }
  }

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
    List<Found> found = places.require(citation);
    Part first = found.getFirst().part();
    switch (found.getFirst().scope()) {
      case CAPTION -> first.caption = WordChanges.unbracketed(text);
      case CHAPTER_NAME -> {
        for (Found each : found) {
          each.part().chapter = List.of(text);
        }
      }
      case OWN_WORDS -> first.text = text;
      case PROVISO, FIRST_HALF, SECOND_HALF -> {
        Optional<Sentence> sentence = WordChanges.sentence(first, found.getFirst().scope());
        if (sentence.isEmpty()) {
          throw new CannotCarryOut(Reason.NO_SUCH_PLACE, String.join("", citation.path()));
        }
        WordChanges.inSentence(first, sentence.get(), text.strip());
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
      inWords.words(amendment, amendment.from(), "");
      return;
    }
    List<Found> all = new ArrayList<>();
    for (Citation citation : amendment.target()) {
      all.addAll(places.require(citation));
    }
    for (Found each : all) {
      Part part = each.part();
      switch (each.scope()) {
        case CAPTION -> part.caption = null;
        case CHAPTER_NAME -> part.chapter = List.of();
        case OWN_WORDS -> part.text = "";
        case PROVISO, FIRST_HALF, SECOND_HALF ->
            WordChanges.sentence(part, each.scope())
                .ifPresent(sentence -> WordChanges.inSentence(part, sentence, ""));
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
    List<Found> found = places.require(citation);
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
      target.caption = WordChanges.unbracketed(words);
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
    Renumbering.requireFree(parent, kind, parts, Set.of());
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
    Renumbering.requireFree(holder, kind, parts, Set.of());
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
}
