package jp.keikaku.archive;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Predicate;
import jp.keikaku.document.Edition;
import jp.keikaku.document.RecordIds;
import org.jspecify.annotations.Nullable;

/** What an edition is called in the archive, and when two files are prints of the same one. */
final class EditionNames {
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
   * The name of an edition that is new to the archive.
   *
   * @param taken whether an edition that stays beside it is called so
   */
  static EditionReference reference(Edition edition, String sha256, Predicate<String> taken) {
    String title = edition.title() == null ? fileStem(edition) : edition.title();
    String id = RecordIds.edition(edition.municipality(), title, edition.fiscalYear());
    if (taken.test(id) && edition.edition() != null) {
      id = id + "~" + RecordIds.edition(null, edition.edition(), null);
    }
    if (taken.test(id)) {
      id = id + "~" + sha256.substring(0, Math.min(8, sha256.length()));
    }
    return new EditionReference(
        id, title, edition.edition(), edition.fiscalYear(), edition.municipality());
  }

  private static String fileStem(Edition edition) {
    String name = edition.source().fileName();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? "PDF" : stem;
  }
}
