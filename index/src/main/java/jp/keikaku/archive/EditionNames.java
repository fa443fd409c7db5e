package jp.keikaku.archive;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import jp.keikaku.document.Edition;
import jp.keikaku.document.RecordIds;
import org.jspecify.annotations.Nullable;

/** What an edition is called in the archive, and when two files are prints of the same one. */
final class EditionNames {
  private EditionNames() {}

  /**
   * The edition of the archive that {@code edition} is another print of. The title must be printed,
   * and the municipality or the edition beside it: a bare title such as 資料 says too little.
   */
  static Optional<ArchivedEdition> samePrint(Edition edition, Collection<ArchivedEdition> others) {
    if (edition.title() == null || (edition.municipality() == null && edition.edition() == null)) {
      return Optional.empty();
    }
    return others.stream()
        .filter(
            other ->
                key(other.reference().title()).equals(key(edition.title()))
                    && key(other.reference().edition()).equals(key(edition.edition()))
                    && key(other.reference().municipality()).equals(key(edition.municipality())))
        .findFirst();
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
   * @param taken editions that stay beside it
   */
  static EditionReference reference(
      Edition edition, String sha256, Collection<ArchivedEdition> taken) {
    String title = edition.title() == null ? fileStem(edition) : edition.title();
    String id = RecordIds.edition(edition.municipality(), title, edition.fiscalYear());
    if (isTaken(id, taken) && edition.edition() != null) {
      id = id + "~" + RecordIds.edition(null, edition.edition(), null);
    }
    if (isTaken(id, taken)) {
      id = id + "~" + sha256.substring(0, Math.min(8, sha256.length()));
    }
    return new EditionReference(
        id, title, edition.edition(), edition.fiscalYear(), edition.municipality());
  }

  private static boolean isTaken(String id, Collection<ArchivedEdition> taken) {
    return taken.stream().anyMatch(other -> other.reference().id().equals(id));
  }

  private static String fileStem(Edition edition) {
    String name = edition.source().fileName();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? "PDF" : stem;
  }
}
