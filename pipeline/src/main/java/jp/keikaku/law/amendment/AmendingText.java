package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.Text;
import jp.keikaku.document.TextRange;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that amends a bylaw: the sentence that says so, then sentences of amendment, each
 * with the lines of new provisions below it.
 *
 * @param title of the bylaw that it amends
 * @param lawNumber of it, or null
 * @param whole 全部改正
 * @param header where the sentence stands that says so
 * @param provisions what follows it
 */
public record AmendingText(
    String title,
    @Nullable String lawNumber,
    boolean whole,
    TextRange header,
    List<AmendProvision> provisions) {
  /**
   * One sentence of amendment.
   *
   * @param sentence where it stands
   * @param added where the lines of new provisions stand, or null
   */
  public record AmendProvision(TextRange sentence, @Nullable TextRange added) {}

  private static final Pattern HEADER =
      Pattern.compile(
          "(?:^|[。\\n])[\\s　]*([^。\\n（）「」]{2,80}?)(?:（([^（）]*(?:（[^（）]*）[^（）]*)*)）)?"
              + "の?(?:(?:一部|(全部))を|(?<=[）例則程綱領令法約])を)(?:次のように)?改正する。");

  /** Behind a sentence of amendment comes nothing, or the next. */
  private static final Pattern ENDS =
      Pattern.compile("(?:改める|加える|削る|削除する|とする|下げる|上げる|付する|付す|移す|改正する)。$");

  /** These can end nothing but sentences of amendment. */
  private static final Pattern SURELY_ENDS = Pattern.compile("(?:改める|加える|削る|下げる|上げる|付する)。$");

  private static final Pattern LAW_NUMBER =
      Pattern.compile("第[\\s　]*" + Numbering.NUMBER + "?[\\s　]*号$");

  /** Copies the list. */
  public AmendingText {
    provisions = List.copyOf(provisions);
  }

  /** Whether the text says that what follows amends a bylaw. */
  public static boolean opens(String text) {
    return HEADER.matcher(text).find();
  }

  /** Whether a line can be a sentence of amendment, or the first line of one. */
  public static boolean mayBeSentence(String line) {
    return !line.isEmpty() && SentenceReader.begins(line);
  }

  /** The parts of a paragraph's text; empty where it amends nothing. */
  public static Optional<AmendingText> of(Text text) {
    String value = text.value();
    Matcher header = HEADER.matcher(value);
    if (!header.find()) {
      return Optional.empty();
    }
    String bracket = header.group(2) == null ? "" : header.group(2);
    String number = LAW_NUMBER.matcher(bracket).find() ? Width.fold(bracket) : null;
    return Optional.of(
        new AmendingText(
            header.group(1).strip(),
            number,
            header.group(3) != null,
            new TextRange(header.start(1), header.end()),
            new Lines(value, header.end()).provisions()));
  }

  /** The lines below the header while they are read. Mutable. */
  private static final class Lines {
    private final String value;
    private final int start;
    private final List<AmendProvision> provisions = new ArrayList<>();

    Lines(String value, int start) {
      this.value = value;
      this.start = start;
    }

    List<AmendProvision> provisions() {
      int at = start;
      while (at < value.length()) {
        if (isSpace(value.charAt(at))) {
          at++;
          continue;
        }
        int line = lineEnd(at);
        int sentence = sentenceEnd(at);
        if (sentence > 0 && isAmendment(at, sentence)) {
          provisions.add(new AmendProvision(new TextRange(at, sentence), null));
          at = sentence;
        } else {
          int end = newSentence(at, line);
          addToLast(at, end);
          at = end;
        }
      }
      return provisions;
    }

    /**
     * Where a sentence of amendment begins in the line of a new provision, since a full line may
     * hide that the next is one of its own; else the line's end.
     */
    private int newSentence(int from, int lineEnd) {
      int at = sentenceEnd(from);
      while (at > 0 && at < lineEnd) {
        int end = sentenceEnd(at);
        if (end > 0 && isAmendment(at, end) && isUnderstood(at, end)) {
          return at;
        }
        at = end;
      }
      return lineEnd;
    }

    private boolean isUnderstood(int from, int to) {
      return SentenceReader.isUnderstood(value.substring(from, to));
    }

    private void addToLast(int from, int to) {
      if (provisions.isEmpty()) {
        provisions.add(new AmendProvision(new TextRange(from, to), null));
        return;
      }
      AmendProvision last = provisions.removeLast();
      TextRange added = last.added();
      int begin = added == null ? from : added.start();
      provisions.add(new AmendProvision(last.sentence(), new TextRange(begin, to)));
    }

    private boolean isAmendment(int from, int to) {
      String sentence = value.substring(from, to);
      Optional<Skeleton> skeleton = Skeleton.of(sentence);
      if (skeleton.isEmpty() || !ENDS.matcher(skeleton.get().text()).find()) {
        return false;
      }
      boolean begins = SentenceReader.begins(skeleton.get().text());
      return begins
          && (SURELY_ENDS.matcher(skeleton.get().text()).find() || isUnderstood(from, to));
    }

    private int lineEnd(int at) {
      int end = value.indexOf('\n', at);
      return end < 0 ? value.length() : end;
    }

    /**
     * Where the first full stop outside of quotations stands, over lines too; -1 where none does.
     */
    private int sentenceEnd(int at) {
      int depth = 0;
      for (int i = at; i < value.length(); i++) {
        char character = value.charAt(i);
        if (character == '「' || character == '｢') {
          depth++;
        } else if (character == '」' || character == '｣') {
          depth--;
        } else if (character == '。' && depth <= 0) {
          return i + 1;
        }
      }
      return -1;
    }

    private static boolean isSpace(char character) {
      return Character.isWhitespace(character) || character == '\u3000';
    }
  }
}
