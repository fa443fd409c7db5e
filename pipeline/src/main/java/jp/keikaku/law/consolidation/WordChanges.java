package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.Citation;
import jp.keikaku.document.Sentence;
import jp.keikaku.law.consolidation.Consolidation.Reason;
import jp.keikaku.law.consolidation.PlaceFinder.Found;
import jp.keikaku.law.consolidation.PlaceFinder.Scope;
import jp.keikaku.text.Sentences;

/** Changes words inside provisions. */
final class WordChanges {
  private final BylawTree tree;
  private final PlaceFinder places;

  WordChanges(BylawTree tree, PlaceFinder places) {
    this.tree = tree;
    this.places = places;
  }

  /** Other words in the place of some, everywhere in each of the targets. */
  void words(Amendment amendment, String from, String to) throws CannotCarryOut {
    List<Runnable> changes = new ArrayList<>();
    for (Citation citation : amendment.target()) {
      if (citation.path().equals(List.of("題名"))) {
        tree.title = changed(tree.title, from, to);
      } else if (citation.path().equals(List.of("目次"))) {
        tree.contents = inLines(tree.contents, from, to);
      } else {
        boolean captions = citation.text().contains("見出しを含む");
        boolean any = false;
        for (Found found : places.require(citation)) {
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

  private static List<String> inLines(List<String> lines, String from, String to)
      throws CannotCarryOut {
    if (from.isEmpty() || lines.stream().noneMatch(line -> line.contains(from))) {
      throw new CannotCarryOut(Reason.WORDS_NOT_FOUND, from);
    }
    return lines.stream().map(line -> line.replace(from, to)).toList();
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

  static Optional<Sentence> sentence(Part part, Scope scope) {
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

  static void inSentence(Part part, Sentence sentence, String words) {
    part.text =
        part.text.substring(0, sentence.start()) + words + part.text.substring(sentence.end());
  }

  static String unbracketed(String caption) {
    return caption.replaceFirst("^[（(](.*)[）)]$", "$1");
  }
}
