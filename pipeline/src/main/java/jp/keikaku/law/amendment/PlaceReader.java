package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.keikaku.law.amendment.PlaceScanner.Scanned;
import jp.keikaku.law.amendment.PlaceWord.And;
import jp.keikaku.law.amendment.PlaceWord.Filler;
import jp.keikaku.law.amendment.PlaceWord.Part;
import jp.keikaku.law.amendment.PlaceWord.Same;
import jp.keikaku.law.amendment.PlaceWord.Through;

/**
 * Reads places and remembers them, since 同条 means the article named last and 第2項 alone stands in
 * it. Mutable; one per text.
 */
final class PlaceReader {
  private static final Place NOWHERE = new Place(List.of(), "");

  private final List<Place> mentioned = new ArrayList<>();

  /** Remembers what a clause has named. */
  void mention(List<Place> places) {
    mentioned.addAll(places);
  }

  /** What was named last. */
  Place last() {
    return mentioned.isEmpty() ? NOWHERE : mentioned.getLast();
  }

  /**
   * Reads a stretch that holds places and nothing else.
   *
   * @param within what the first place stands in where its words do not say it, articles too
   */
  Optional<List<Place>> read(Skeleton skeleton, int from, int to, Place within, String sentence) {
    return new Reading(skeleton, sentence, within).read(from, to);
  }

  /** As {@link #read}, in what was named last; an article stands in it no more. */
  Optional<List<Place>> read(Skeleton skeleton, int from, int to, String sentence) {
    List<Part> open =
        last().parts().stream().filter(part -> part.level() != Level.CHAPTER).toList();
    return new Reading(skeleton, sentence, new Place(open, ""))
        .withArticlesAnywhere()
        .read(from, to);
  }

  /** One stretch while it is read. Mutable. */
  private final class Reading {
    private final Skeleton skeleton;
    private final String sentence;
    private final List<Place> places = new ArrayList<>();
    private final List<PlaceWord> before = new ArrayList<>();
    private Place within;
    private boolean articlesAnywhere;
    private List<Part> parts = new ArrayList<>();
    private boolean begun;
    private boolean through;
    private int start;

    Reading(Skeleton skeleton, String sentence, Place within) {
      this.skeleton = skeleton;
      this.sentence = sentence;
      this.within = within;
    }

    Reading withArticlesAnywhere() {
      articlesAnywhere = true;
      return this;
    }

    Optional<List<Place>> read(int from, int to) {
      String text = skeleton.text().substring(0, to);
      int at = from;
      start = from;
      while (at < to) {
        Optional<Scanned> scanned = PlaceScanner.word(text, at, before);
        if (scanned.isEmpty() || !take(scanned.get(), at)) {
          return Optional.empty();
        }
        at = scanned.get().end();
      }
      close(to);
      return places.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(places));
    }

    private boolean take(Scanned scanned, int at) {
      before.add(scanned.word());
      switch (scanned.word()) {
        case Part part -> add(named(part, at, scanned.end()));
        case Same same -> {
          Optional<List<Part>> found = same(same);
          if (begun || found.isEmpty()) {
            return false;
          }
          parts = new ArrayList<>(found.get());
          begun = true;
        }
        case And and -> {
          close(at);
          start = scanned.end();
        }
        case Through joint -> {
          if (!begun) {
            return false;
          }
          close(at);
          through = true;
          start = scanned.end();
        }
        case Filler filler -> {}
      }
      return true;
    }

    /** A name with the quotations in it. */
    private Part named(Part part, int from, int to) {
      if (part.name().indexOf(Skeleton.QUOTE) < 0) {
        return part;
      }
      String printed = skeleton.printed(from, to, sentence);
      return new Part(
          part.level(), part.number(), printed.startsWith("の") ? printed.substring(1) : printed);
    }

    private void add(Part part) {
      if (!begun) {
        begun = true;
        boolean article = part.level() == Level.ARTICLE || part.level() == Level.CHAPTER;
        boolean outermost =
            part.level() == Level.DIVISION || (article && articlesAnywhere && places.isEmpty());
        parts = outermost ? new ArrayList<>() : new ArrayList<>(within.above(part.level()));
      }
      parts.add(part);
    }

    private Optional<List<Part>> same(Same same) {
      List<Place> named = new ArrayList<>(mentioned);
      named.add(within);
      for (Place place : named.reversed()) {
        for (int end = place.parts().size(); end > 0; end--) {
          if (isMeant(place.parts().get(end - 1), same)) {
            return Optional.of(place.parts().subList(0, end));
          }
        }
      }
      return Optional.empty();
    }

    private static boolean isMeant(Part part, Same same) {
      boolean byName = part.level() == Level.DIVISION || part.level() == Level.CHAPTER;
      return same.levels().contains(part.level()) && (!byName || part.name().contains(same.word()));
    }

    private void close(int end) {
      if (!begun) {
        return;
      }
      Place place = new Place(parts, skeleton.printed(start, end, sentence).strip());
      if (through) {
        place = joined(places.removeLast(), place);
        through = false;
      }
      places.add(place);
      within = place;
      begun = false;
      parts = new ArrayList<>();
    }

    /** Several from the first to the last: {@code 8:10}. */
    private static Place joined(Place first, Place last) {
      Part from = first.parts().getLast();
      Part to = last.parts().getLast();
      List<Part> parts = new ArrayList<>(first.parts().subList(0, first.parts().size() - 1));
      boolean numbered = !from.number().isEmpty() && !to.number().isEmpty();
      parts.add(
          new Part(
              from.level(),
              numbered ? from.number() + ":" + to.number() : "",
              from.name() + "から" + to.name() + "まで"));
      return new Place(parts, first.printed() + "から" + last.printed());
    }
  }
}
