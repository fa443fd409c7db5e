package jp.keikaku.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.keikaku.document.Bylaw;

/** Finds what the bylaws of a document point at, in themselves and in each other. */
public final class BylawLinks {
  private BylawLinks() {}

  /** The bylaws with their references and defined terms. */
  public static List<Bylaw> in(List<Bylaw> bylaws) {
    Map<String, Provisions> byTitle = new HashMap<>();
    bylaws.forEach(
        bylaw -> {
          Provisions provisions = Provisions.of(bylaw);
          byTitle.putIfAbsent(provisions.bylaw(), provisions);
        });
    return bylaws.stream().map(bylaw -> linked(bylaw, byTitle)).toList();
  }

  private static Bylaw linked(Bylaw bylaw, Map<String, Provisions> byTitle) {
    Provisions provisions = Provisions.of(bylaw);
    return bylaw.with(
        new Bylaw.Links(
            new ReferenceFinder(provisions, byTitle).find(),
            TermFinder.find(provisions),
            bylaw.amends(),
            bylaw.amendments()));
  }
}
