package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.ArchivedEdition;
import jp.keikaku.document.Edition;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.entry.FiscalYears;
import jp.keikaku.extract.Extractor;

/**
 * What a person may name an edition by: the path of a PDF, its id in the archive, its fiscal year
 * ({@code 2022}, {@code 令和4年度}, {@code R4}) or a part of its name that only one edition has.
 */
final class EditionChoice {
  /** As many as a screen holds. */
  private static final int MOST_LISTED = 20;

  private final Archive archive;
  private final Messages messages;
  private final Extractor extractor;

  EditionChoice(Archive archive, Messages messages) {
    this(archive, messages, new Extractor());
  }

  /** PDFs, and originals whose records are too old, are read by this extractor. */
  EditionChoice(Archive archive, Messages messages, Extractor extractor) {
    this.archive = archive;
    this.messages = messages;
    this.extractor = extractor;
  }

  /**
   * The edition that a person named.
   *
   * @throws Failure where there is none or more than one
   */
  Edition edition(String name) throws Failure, ArchiveException, IOException {
    if (isFile(name)) {
      Path file = Path.of(name);
      return PdfFile.read(file, PdfFile.bytes(file, messages), extractor, messages);
    }
    if (name.toLowerCase(Locale.ROOT).matches(".*\\.(pdf|xml)")) {
      throw new Failure(messages.of("error.file-missing", name));
    }
    return read(archived(name));
  }

  /** All editions of the archive, or those that are named. */
  List<ArchivedEdition> archived(List<String> names) throws Failure, ArchiveException, IOException {
    if (names.isEmpty()) {
      return archive.editions();
    }
    List<ArchivedEdition> chosen = new ArrayList<>();
    for (String name : names) {
      chosen.add(archived(name));
    }
    return List.copyOf(chosen);
  }

  /** The records that the archive keeps of an edition. */
  Edition read(ArchivedEdition edition) throws ArchiveException, IOException {
    return archive.read(edition);
  }

  /**
   * The editions of the archive that stand between two editions of one plan, earliest first; none
   * where a year is not known.
   */
  List<Edition> between(Edition before, Edition after)
      throws Failure, ArchiveException, IOException {
    Integer from = before.fiscalYear();
    Integer to = after.fiscalYear();
    List<Edition> between = new ArrayList<>();
    boolean apart = from != null && to != null && to - from > 1;
    if (!apart || !plan(before).equals(plan(after)) || !Files.isDirectory(archive.directory())) {
      return between;
    }
    for (List<ArchivedEdition> plan : plans(archive.editions())) {
      for (ArchivedEdition edition : plan) {
        Integer year = edition.reference().fiscalYear();
        if (plan(edition).equals(plan(before)) && year != null && isWithin(year, before, after)) {
          between.add(read(edition));
        }
      }
    }
    return List.copyOf(between);
  }

  private static boolean isWithin(int year, Edition before, Edition after) {
    Integer from = before.fiscalYear();
    Integer to = after.fiscalYear();
    return from != null && to != null && year > from && year < to;
  }

  /** Editions of one title and municipality belong together; earliest first. */
  static List<List<ArchivedEdition>> plans(List<ArchivedEdition> all) {
    Map<String, List<ArchivedEdition>> plans = new LinkedHashMap<>();
    for (ArchivedEdition edition : all) {
      plans.computeIfAbsent(plan(edition), each -> new ArrayList<>()).add(edition);
    }
    plans.values().forEach(plan -> plan.sort(Comparator.comparingInt(EditionChoice::year)));
    return List.copyOf(plans.values());
  }

  private static String plan(ArchivedEdition edition) {
    return key(edition.reference().title()) + "/" + edition.reference().municipality();
  }

  private static String plan(Edition edition) {
    return key(String.valueOf(edition.title())) + "/" + edition.municipality();
  }

  private static int year(ArchivedEdition edition) {
    Integer year = edition.reference().fiscalYear();
    return year == null ? 0 : year;
  }

  private ArchivedEdition archived(String name) throws Failure, ArchiveException, IOException {
    List<ArchivedEdition> all = archive.editions();
    String key = key(name);
    for (var rule : List.of(id(key), exact(key), year(key), part(key))) {
      List<ArchivedEdition> matching =
          all.stream().filter(edition -> rule.test(edition.reference())).toList();
      if (matching.size() == 1) {
        return matching.getFirst();
      }
      if (matching.size() > 1) {
        throw Failure.ofName(messages.of("error.edition-ambiguous", name) + named(matching));
      }
    }
    throw Failure.ofName(messages.of("error.no-such-edition", name) + named(all));
  }

  /** What is printed as an id means that edition, whatever others are called so. */
  private static Predicate<EditionReference> id(String key) {
    return reference -> key(reference.id()).equals(key);
  }

  private static Predicate<EditionReference> exact(String key) {
    return reference -> key(reference.name()).equals(key);
  }

  private static Predicate<EditionReference> year(String key) {
    return reference ->
        FiscalYears.names(reference.fiscalYear()).stream()
            .anyMatch(each -> key(each).equals(key) || key(each + "版").equals(key));
  }

  private static Predicate<EditionReference> part(String key) {
    return reference -> key(reference.id()).contains(key) || key(reference.name()).contains(key);
  }

  private String named(List<ArchivedEdition> editions) {
    return listed(
        editions.stream()
            .map(edition -> edition.reference().id() + "  " + edition.reference().name())
            .toList(),
        messages);
  }

  /** What there is to choose from, one to a line. */
  static String listed(List<String> choices, Messages messages) {
    StringBuilder lines = new StringBuilder();
    choices.stream().limit(MOST_LISTED).forEach(choice -> lines.append("\n  ").append(choice));
    if (choices.size() > MOST_LISTED) {
      lines.append("\n  ").append(messages.of("error.more", choices.size() - MOST_LISTED));
    }
    return lines.toString();
  }

  static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
