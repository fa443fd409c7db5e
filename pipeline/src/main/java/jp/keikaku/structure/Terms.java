package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Text;
import jp.keikaku.text.Width;

/** The glossary terms that a text marks with ※. */
final class Terms {
  private static final Pattern MARKED = Pattern.compile("[^、。「」『』（）()※＊*\\s]+(?=[」』）)]?[※＊*])");

  private Terms() {}

  /** Terms marked in an item; a marked word that the glossary lacks stands as its last word. */
  static List<String> marked(ItemDraft draft, List<GlossaryEntry> glossary) {
    Set<String> terms = new LinkedHashSet<>();
    Stream.concat(Stream.of(draft.name, draft.description), draft.fields.values().stream())
        .map(Text::value)
        .forEach(text -> addMarked(text, glossary, terms));
    return new ArrayList<>(terms);
  }

  private static void addMarked(String text, List<GlossaryEntry> glossary, Set<String> terms) {
    Matcher matcher = MARKED.matcher(text);
    while (matcher.find()) {
      String before = Width.fold(matcher.group());
      Optional<String> term =
          glossary.stream()
              .map(entry -> entry.term().value())
              .filter(candidate -> before.endsWith(Width.fold(candidate)))
              .max(Comparator.comparingInt(String::length));
      term.ifPresent(found -> terms.add(Width.fold(found)));
    }
  }
}
