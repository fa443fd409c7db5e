package jp.keikaku.cli;

import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.DefinedTerm;
import jp.keikaku.document.Mention;
import jp.keikaku.document.Reference;
import jp.keikaku.law.LawIds;

/**
 * What a bylaw or one of its articles points at, and the terms that it defines or uses.
 *
 * @param id of the bylaw or article, as mentions begin with it
 * @param references in the order of the text
 * @param definedTerms that are defined or used there
 */
record ProvisionLinks(String id, List<Reference> references, List<DefinedTerm> definedTerms) {
  /** Between the edition's id and that of a bylaw or article in the id of a record. */
  private static final String IN_EDITION = "/article/";

  ProvisionLinks {
    references = List.copyOf(references);
    definedTerms = List.copyOf(definedTerms);
  }

  /** Those of a whole bylaw. */
  static ProvisionLinks of(Bylaw bylaw) {
    return new ProvisionLinks(
        LawIds.bylaw(bylaw.title().value()), bylaw.references(), bylaw.definedTerms());
  }

  /** Those of an article. */
  static ProvisionLinks of(Bylaw bylaw, String article) {
    return new ProvisionLinks(
        article,
        bylaw.references().stream().filter(each -> isIn(each.at(), article)).toList(),
        bylaw.definedTerms().stream()
            .filter(
                term ->
                    isIn(term.at(), article)
                        || term.uses().stream().anyMatch(use -> isIn(use, article)))
            .toList());
  }

  /** The part of a record's id that names the article: {@code 設置要綱/第3条}. */
  static String article(String recordId) {
    int at = recordId.indexOf(IN_EDITION);
    return at < 0 ? recordId : recordId.substring(at + IN_EDITION.length());
  }

  private static boolean isIn(Mention mention, String article) {
    return mention.in().startsWith(article + "/");
  }

  /** For a person's eyes; empty where there are none. */
  String view(Messages messages) {
    StringBuilder view = new StringBuilder();
    if (!references.isEmpty()) {
      view.append('\n').append(messages.of("show.references")).append('\n');
      references.forEach(each -> view.append(line(each, messages)));
    }
    if (!definedTerms.isEmpty()) {
      view.append('\n').append(messages.of("show.terms")).append('\n');
      definedTerms.forEach(each -> view.append(line(each)));
    }
    return view.toString();
  }

  private String line(Reference reference, Messages messages) {
    String target = reference.target();
    String meant = target == null ? reference.bylaw() : shortened(target);
    return "  "
        + place(reference.at())
        + "  "
        + reference.text()
        + " → "
        + (meant == null ? messages.of("show.nowhere") : meant)
        + "\n";
  }

  private String line(DefinedTerm term) {
    String definition = term.definition();
    String uses = term.uses().stream().map(this::place).distinct().collect(Collectors.joining("、"));
    return "  「"
        + term.term()
        + "」 "
        + shortened(term.at().in())
        + (definition == null ? "" : "  " + definition)
        + (uses.isEmpty() ? "" : "  → " + uses)
        + "\n";
  }

  private String place(Mention mention) {
    return shortened(mention.in());
  }

  /** Without the bylaw's name where it is the same: {@code 第3条第2項}. */
  private String shortened(String provision) {
    String bylaw = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    String own =
        provision.startsWith(bylaw + "/") ? provision.substring(bylaw.length() + 1) : provision;
    return own.replace("/", "");
  }
}
