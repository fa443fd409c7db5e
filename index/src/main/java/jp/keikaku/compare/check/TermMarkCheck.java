package jp.keikaku.compare.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.compare.Folding;
import jp.keikaku.compare.check.Finding.Passage;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Level;

/** Words marked ※ against the glossary, both ways. */
final class TermMarkCheck {
  /** A mark behind a word; one at the beginning or before a digit is a note. */
  private static final Pattern MARK = Pattern.compile("(?<=[^\\s※*＊、。（(])[※＊*](?![0-9０-９※＊*])");

  private static final Pattern CLOSERS = Pattern.compile("[」』）)】］\\]]+$");
  private static final Pattern QUOTED = Pattern.compile("[「『]([^「」『』]+)[」』]");

  /** The last word: letters of one script, or several that belong to one name. */
  private static final Pattern LAST_WORD =
      Pattern.compile("(?:[\\p{IsHan}々]+|[\\p{IsKatakana}ー・]+|[A-Za-zＡ-Ｚａ-ｚ0-9０-９-]+)+$");

  private final Map<String, GlossaryEntry> names = new LinkedHashMap<>();
  private final Set<GlossaryEntry> marked = new HashSet<>();
  private final Set<String> reported = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private TermMarkCheck(Edition edition) {
    for (GlossaryEntry entry : edition.glossary()) {
      names.put(Folding.key(entry.term().value()), entry);
      entry.aliases().forEach(alias -> names.putIfAbsent(Folding.key(alias), entry));
      if (entry.expansion() != null) {
        names.putIfAbsent(Folding.key(entry.expansion()), entry);
      }
    }
  }

  static Stream<Finding> findings(Edition edition) {
    if (edition.glossary().isEmpty()) {
      return Stream.empty();
    }
    TermMarkCheck check = new TermMarkCheck(edition);
    Prose.ofPlan(edition).forEach(check::passage);
    if (check.marked.isEmpty()) {
      return Stream.empty();
    }
    edition.glossary().stream()
        .filter(entry -> !check.marked.contains(entry))
        .forEach(
            entry ->
                check.findings.add(
                    new Finding(
                        "entry-never-marked",
                        Level.INFO,
                        entry.term().value(),
                        List.of(new Passage("glossary", entry.term().value(), entry.places())))));
    return check.findings.stream();
  }

  private void passage(Passage passage) {
    String text = String.valueOf(passage.text());
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      String before = text.substring(0, mark.start());
      Optional<GlossaryEntry> entry = named(CLOSERS.matcher(before).replaceFirst(""));
      if (entry.isPresent()) {
        marked.add(entry.get());
      } else if (!bracketed(before, passage)) {
        report("mark-without-entry", Level.WARNING, lastWord(before), passage);
      }
    }
  }

  /** The entry whose name the text ends with; the longest of several. */
  private Optional<GlossaryEntry> named(String text) {
    String key = Folding.key(text);
    return names.keySet().stream()
        .filter(key::endsWith)
        .max(Comparator.comparingInt(String::length))
        .map(names::get);
  }

  /** A mark behind a name and its abbreviation: {@code NAME（以下「SHORT」という。）※}. */
  private boolean bracketed(String before, Passage passage) {
    int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
    if (open < 0 || !before.matches("(?s).*[）)][」』]?")) {
      return false;
    }
    Optional<GlossaryEntry> entry =
        named(CLOSERS.matcher(before.substring(0, open)).replaceFirst(""));
    if (entry.isEmpty()) {
      return false;
    }
    marked.add(entry.get());
    Matcher quoted = QUOTED.matcher(before.substring(open));
    if (quoted.find() && !names.containsKey(Folding.key(quoted.group(1)))) {
      report("mark-without-own-entry", Level.INFO, quoted.group(1), passage);
    }
    return true;
  }

  private static String lastWord(String before) {
    String text = CLOSERS.matcher(before).replaceFirst("");
    Matcher word = LAST_WORD.matcher(text);
    return word.find() ? word.group() : text.substring(Math.max(0, text.length() - 12));
  }

  private void report(String code, Level level, String word, Passage passage) {
    if (reported.add(code + Folding.key(word))) {
      findings.add(new Finding(code, level, word, List.of(passage)));
    }
  }
}
