package jp.keikaku.search;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.analysis.Readings;
import jp.keikaku.analysis.SpokenWords;

/**
 * Words that make a sentence a question or a request. No text is the better answer for holding
 * them, though being rare in texts they would weigh most.
 */
public final class QuestionWords {
  private static final Set<String> WORDS =
      Set.of(
          "何", "なに", "なん", "誰", "だれ", "どこ", "何処", "いつ", "何時", "どれ", "どの", "どう", "どんな", "どのよう",
          "どちら", "どっち", "どういう", "どうして", "なぜ", "何故", "いくつ", "いくら", "教える", "答える", "知る", "くださる", "下さる",
          "なさる");

  /** Somebody asks what a thing is: what stands before is the thing. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?<topic>.+?)(?:(?:とは|って)(?:(?:何|なに|なん|どういう|どんな).{0,8})?"
              + "|(?:について|に関して|のこと|の意味)を?(?:教え|知り|おしえ|しり).{1,6}|の意味は?)[。？?！!]*");

  /** Words that a sentence ends with in which somebody asks. */
  private static final Pattern ASKS =
      Pattern.compile(
          ".*(?:ます|です|でしょう|した|ました|ない|る|の)か[。？?！!]*|.*(?:[？?]|ください|下さい|たい|には|方は)[。？?！!]*");

  /** Words of a text that ask, whatever else ends like them. */
  private static final Pattern ASKING =
      Pattern.compile("何|誰|だれ|どこ|いつ(?!も)|どれ|どの|どう|どんな|どちら|どっち|なぜ|いくつ|いくら|なに");

  private static final Pattern GRAMMAR =
      Pattern.compile("(?<=[^\\p{IsHiragana}])\\p{IsHiragana}+(?=[^\\p{IsHiragana}])");

  /** So many stretches of hiragana between other letters make a sentence. */
  private static final int JOINED = 3;

  private static final Pattern BLANK = Pattern.compile("[\\s　]");

  private QuestionWords() {}

  /** What a question is about where it asks what that is, else the question. */
  public static String topic(String question) {
    Matcher about = ABOUT.matcher(question);
    return about.matches() ? about.group("topic") : question;
  }

  /** Whether somebody asks: by a word that only asks, or by how the text ends. */
  public static boolean asks(String text) {
    return ASKS.matcher(text).matches() || ASKING.matcher(text).find();
  }

  /**
   * Whether a text is a sentence, not a name: it asks, grammar joins several words, or it says that
   * something is so. What is all kana may be a name by its sound; words between blanks (クラウド 移す)
   * are words, whatever the last of them is.
   */
  public static boolean isSentence(String text) {
    return asks(text)
        || GRAMMAR.matcher(text).results().limit(JOINED).count() == JOINED
        || (!Readings.isKana(text)
            && !BLANK.matcher(text).find()
            && SpokenWords.endsInPredicate(text));
  }

  /** Whether a dictionary word is one of them. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
