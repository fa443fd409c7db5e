package jp.keikaku.law.xml;

import java.util.List;
import jp.keikaku.document.Text;
import jp.keikaku.document.TextRange;
import jp.keikaku.law.amendment.AmendingText;

/**
 * Sentences of amendment (改め文) in 法令標準XML: each an {@code AmendProvision}, the lines below it
 * sentences of its {@code NewProvision}. New provisions that a file prints as articles are left to
 * be listed.
 */
final class LawXmlAmendments {
  private LawXmlAmendments() {}

  /** Where the amendments of a paragraph begin; its length where it has none. */
  static int start(Text text) {
    return AmendingText.of(text)
        .filter(amending -> !amending.provisions().isEmpty())
        .map(amending -> amending.header().end())
        .orElse(text.value().length());
  }

  /** Writes the amendments of a paragraph into its element. */
  static void write(XmlElement paragraph, Text text) {
    List<AmendingText.AmendProvision> provisions =
        AmendingText.of(text).map(AmendingText::provisions).orElse(List.of());
    for (AmendingText.AmendProvision provision : provisions) {
      XmlElement element = paragraph.add("AmendProvision");
      sentence(element.add("AmendProvisionSentence"), words(text, provision.sentence()));
      TextRange added = provision.added();
      if (added != null) {
        XmlElement fresh = element.add("NewProvision");
        words(text, added).lines().forEach(line -> sentence(fresh, line));
      }
    }
  }

  private static String words(Text text, TextRange range) {
    return text.value().substring(range.start(), range.end());
  }

  private static void sentence(XmlElement holder, String words) {
    holder.add("Sentence").withText(words.replace("\n", ""));
  }

  /** Appends the amendments of a paragraph's element to its text, a line each. */
  static void read(XmlElement paragraph, StringBuilder text) {
    boolean lines =
        paragraph.elements().stream()
            .filter(child -> child.name().equals("AmendProvision"))
            .flatMap(child -> child.elements().stream())
            .filter(child -> child.name().equals("NewProvision"))
            .flatMap(child -> child.elements().stream())
            .allMatch(child -> child.name().equals("Sentence"));
    if (!lines) {
      return;
    }
    for (XmlElement provision : paragraph.take("AmendProvision")) {
      provision.take("AmendProvisionSentence").forEach(each -> append(each, text));
      provision.take("NewProvision").forEach(each -> append(each, text));
    }
  }

  private static void append(XmlElement holder, StringBuilder text) {
    for (XmlElement sentence : holder.take("Sentence")) {
      text.append('\n').append(sentence.takeText());
    }
  }
}
