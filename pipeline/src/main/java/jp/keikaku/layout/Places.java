package jp.keikaku.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.pdf.Glyph;

/** Areas of things that stand on several pages. */
public final class Places {
  private Places() {}

  /** One area per page around the glyphs, by page. */
  public static List<Place> of(Collection<Glyph> glyphs) {
    return merged(glyphs.stream().map(glyph -> new Place(glyph.page(), glyph.box())).toList());
  }

  /** One area per page around the given ones, by page. */
  public static List<Place> merged(Collection<Place> places) {
    Map<Integer, Box> boxes = new TreeMap<>();
    places.forEach(place -> boxes.merge(place.page(), place.box(), Box::union));
    List<Place> merged = new ArrayList<>();
    boxes.forEach((page, box) -> merged.add(new Place(page, box)));
    return merged;
  }
}
