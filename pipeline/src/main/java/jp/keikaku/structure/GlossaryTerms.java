package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a printed term holds: the term itself, its reading, what it stands for, other names.
 */
final class GlossaryTerms {
  private static final Pattern ABBREVIATES =
      Pattern.compile("^[「『“\"]?([A-Za-z][A-Za-z0-9 .,&'’/-]*[A-Za-z0-9])[」』”\"]?の(?:略|頭文字|短縮)");
  private static final Pattern ABBREVIATES_INSIDE =
      Pattern.compile(
          "[（(「]([A-Za-z][A-Za-z0-9 .,&'’/-]* [A-Za-z0-9 .,&'’/-]*[A-Za-z0-9])[」）)]?の略");

  /** A term with something in brackets of any kind at its end. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^(.*[^\\s　])[\\s　]*(?:[（(]([^（）()]+)[）)]|[【〔［\\[]([^】〕］\\]]+)[】〕］\\]]"
              + "|[《〈＜<≪]([^》〉＞>≫]+)[》〉＞>≫])$");

  /** A term whose reading stands below it. */
  private static final Pattern TWO_LINES =
      Pattern.compile("^([^\\n]*[^\\nぁ-ゖー・\\s][^\\n]*)\\n([ぁ-ゖー・\\s　]+)$");

  private static final Pattern EXPANSION =
      Pattern.compile("[A-Za-z][A-Za-z0-9'’&/., -]*[a-z][A-Za-z0-9'’&/., -]*");

  private static final Pattern READING = Pattern.compile("[ぁ-ゖー・\\s　]+");

  private static final Pattern PARTS = Pattern.compile("\\s*[：:、，；;／]\\s*");

  /** What a reading is given for. */
  private static final Pattern READ = Pattern.compile("[\\p{IsHan}々A-Za-zＡ-Ｚａ-ｚ]");

  private static final Pattern ALIAS =
      Pattern.compile("(?:以下|略して|別名|通称|または|又は)[「『]([^「」『』]{1,40})[」』]|[「『]([^「」『』]{1,40})[」』]とも");

  private final Ledger ledger;

  GlossaryTerms(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What brackets behind a term hold. Mutable while it is read. */
  private static final class Names {
    @Nullable String reading;
    @Nullable String expansion;
    final List<String> aliases = new ArrayList<>();

    void add(String part, String term) {
      String folded = Width.narrow(part).strip();
      if (READING.matcher(part).matches() && READ.matcher(term).find()) {
        reading = Width.fold(part);
      } else if (EXPANSION.matcher(folded).matches() && folded.indexOf(' ') > 0) {
        expansion = part.strip();
      } else {
        aliases.add(part.strip());
      }
    }
  }

  /** The entry that a draft makes. */
  GlossaryEntry entry(GlossaryDraft draft) {
    Names names = new Names();
    Passage term = term(draft.term(), names);
    Text definition = ledger.read(draft.definition());
    if (names.expansion == null) {
      names.expansion = expansion(definition.value());
    }
    draft.named().forEach((field, value) -> addColumn(field, value, names));
    names.aliases.addAll(aliases(definition.value()));
    Map<String, Text> fields = new LinkedHashMap<>();
    draft.fields().forEach((label, value) -> fields.put(label, ledger.read(value)));
    return new GlossaryEntry(
        ledger.read(term),
        names.reading,
        draft.index(),
        definition,
        names.expansion,
        names.aliases.stream().distinct().toList(),
        fields,
        draft.places());
  }

  /** The term without what stands for its reading and its expansion. */
  private Passage term(Passage printed, Names names) {
    Matcher lines = TWO_LINES.matcher(printed.value());
    if (lines.matches() && READ.matcher(lines.group(1)).find()) {
      names.reading = Width.fold(ledger.read(printed.from(lines.start(2))).value());
      return term(printed.slice(0, lines.end(1)), names);
    }
    Passage whole = printed.unbroken();
    Matcher bracketed = BRACKETED.matcher(whole.value());
    if (!bracketed.matches()) {
      return whole;
    }
    int group = bracketed.group(2) != null ? 2 : bracketed.group(3) != null ? 3 : 4;
    Names inner = new Names();
    PARTS
        .splitAsStream(bracketed.group(group))
        .filter(part -> !part.isBlank())
        .forEach(part -> inner.add(part, bracketed.group(1)));
    boolean told = inner.reading != null || inner.expansion != null;
    names.aliases.addAll(inner.aliases);
    if (!told) {
      return whole;
    }
    names.expansion = inner.expansion;
    names.reading = inner.reading == null ? names.reading : inner.reading;
    ledger.label(whole.slice(bracketed.end(1), bracketed.start(group)));
    ledger.read(whole.slice(bracketed.start(group), bracketed.end(group)));
    ledger.label(whole.slice(bracketed.end(group), whole.length()));
    return term(whole.slice(0, bracketed.end(1)), names);
  }

  private void addColumn(Field field, Passage value, Names names) {
    String text = ledger.read(value.unbroken()).value();
    switch (field) {
      case READING -> names.reading = text;
      case EXPANSION -> names.expansion = text;
      case ALIAS -> names.aliases.addFirst(text);
      default -> throw new IllegalArgumentException("no name: " + field);
    }
  }

  private static @Nullable String expansion(String definition) {
    Matcher matcher = ABBREVIATES.matcher(definition);
    if (matcher.find()) {
      return matcher.group(1).strip();
    }
    Matcher inside = ABBREVIATES_INSIDE.matcher(definition);
    return inside.find() ? inside.group(1).strip() : null;
  }

  private static List<String> aliases(String definition) {
    List<String> aliases = new ArrayList<>();
    Matcher matcher = ALIAS.matcher(definition);
    while (matcher.find()) {
      String first = matcher.group(1);
      aliases.add(first == null ? matcher.group(2) : first);
    }
    return aliases;
  }
}
