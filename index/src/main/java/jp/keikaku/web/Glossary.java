package jp.keikaku.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.RecordIds;

/** The terms of an edition, to be found in its texts. */
final class Glossary {
  /** A definition beside a word is read at a glance; the whole stands on the term's page. */
  private static final int GLANCE = 160;

  private final Map<String, TermView> terms = new LinkedHashMap<>();

  Glossary(String editionId, Edition edition, Links links) {
    for (GlossaryEntry entry : edition.glossary()) {
      String term = entry.term().value();
      String definition = entry.definition().value();
      terms.putIfAbsent(
          term,
          new TermView(
              term,
              definition,
              definition.length() > GLANCE ? definition.substring(0, GLANCE) + "…" : definition,
              links.record(RecordIds.record(editionId, "term", term))));
    }
  }

  Optional<TermView> of(String term) {
    return Optional.ofNullable(terms.get(term));
  }

  /** A text with these terms, each where it stands first, leading to their definitions. */
  List<TextPiece> in(String text, List<String> marked) {
    List<TextPiece.Link> links = new ArrayList<>();
    for (String term : marked) {
      int at = text.indexOf(term);
      of(term)
          .filter(each -> at >= 0)
          .ifPresent(
              each ->
                  links.add(
                      new TextPiece.Link(at, at + term.length(), each.address(), each.glance())));
    }
    return TextPiece.of(text, links);
  }
}
