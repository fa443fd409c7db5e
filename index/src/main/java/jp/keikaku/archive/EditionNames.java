package jp.keikaku.archive;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.RecordIds;
import jp.keikaku.entry.EditionReference;
import org.jspecify.annotations.Nullable;

/** What an edition is called in the archive, and when two files are prints of the same one. */
final class EditionNames {
  /**
   * Least part of what two prints hold that is in both. Prints of the fixtures' editions by other
   * engines have 0.9 or more in common, editions of one plan in succession 0.4 to 0.7 (their year
   * tells them apart), bills of one council nothing.
   */
  private static final double LIKENESS = 0.5;

  private EditionNames() {}

  /**
   * What two prints of one edition have in common; empty where too little is printed to say. The
   * title must be printed, and the municipality or the edition beside it: a bare title such as 資料
   * says too little.
   */
  static Optional<String> print(Edition edition) {
    if (edition.title() == null || (edition.municipality() == null && edition.edition() == null)) {
      return Optional.empty();
    }
    return Optional.of(print(edition.title(), edition.edition(), edition.municipality()));
  }

  /** The same of an edition in the archive. */
  static String print(EditionReference reference) {
    return print(reference.title(), reference.edition(), reference.municipality());
  }

  private static String print(
      String title, @Nullable String edition, @Nullable String municipality) {
    return String.join("\n", key(title), key(edition), key(municipality));
  }

  /** Prints differ in the width of letters and digits, and in spaces. */
  private static String key(@Nullable String name) {
    return name == null
        ? ""
        : Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /**
   * Whether a file is a corrected print of an edition of a plan, not another paper that is called
   * alike: both are called so in print as one edition of a plan, and most of what either holds is
   * in the other. Bills that amend one bylaw share its title, and versions of a bylaw do.
   */
  static boolean isCorrectedPrint(Edition former, Edition edition) {
    if (!isPlan(former)
        || !isPlan(edition)
        || !Objects.equals(former.fiscalYear(), edition.fiscalYear())) {
      return false;
    }
    Set<String> before = holdings(former);
    Set<String> both = new HashSet<>(before);
    Set<String> after = holdings(edition);
    both.retainAll(after);
    Set<String> all = new HashSet<>(before);
    all.addAll(after);
    return both.size() >= LIKENESS * all.size();
  }

  private static boolean isPlan(Edition edition) {
    return edition.edition() != null || !edition.items().isEmpty();
  }

  /** What a person would name of a document: its items, sections, terms and articles. */
  private static Set<String> holdings(Edition edition) {
    Set<String> holdings = new HashSet<>();
    edition.items().forEach(item -> holdings.add("item " + item.number() + " " + item.name()));
    edition.glossary().forEach(entry -> holdings.add("term " + key(entry.term().value())));
    for (Bylaw bylaw : edition.bylaws()) {
      bylaw
          .articles()
          .forEach(article -> holdings.add("article " + bylaw.title() + " " + article.number()));
    }
    edition.sections().forEach(section -> holdings.add("section " + section.title()));
    return holdings;
  }

  /**
   * The name of an edition in the archive.
   *
   * @param own the id that it has there already, which it keeps unless it is called otherwise now;
   *     or null
   * @param taken whether an edition that stays beside it is called so
   */
  static EditionReference reference(
      Edition edition, String sha256, @Nullable String own, Predicate<String> taken) {
    String title = edition.title() == null ? fileStem(edition) : edition.title();
    String printed = RecordIds.edition(edition.municipality(), title, edition.fiscalYear());
    String id =
        own != null && isCalled(own, printed) && !taken.test(own)
            ? own
            : free(printed, edition, sha256, taken);
    return new EditionReference(
        id, title, edition.edition(), edition.fiscalYear(), edition.municipality());
  }

  private static boolean isCalled(String id, String printed) {
    return id.equals(printed) || id.startsWith(printed + "~");
  }

  private static String free(
      String printed, Edition edition, String sha256, Predicate<String> taken) {
    String id = printed;
    if (taken.test(id) && edition.edition() != null) {
      id = id + "~" + RecordIds.edition(null, edition.edition(), null);
    }
    return taken.test(id) ? id + "~" + sha256.substring(0, 8) : id;
  }

  private static String fileStem(Edition edition) {
    String name = edition.source().fileName();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? "PDF" : stem;
  }
}
