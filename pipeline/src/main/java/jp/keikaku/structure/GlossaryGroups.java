package jp.keikaku.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.layout.Passage;

/** The lines that part a glossary into groups: ア行, 【か】, A～Z, 英数字. */
final class GlossaryGroups {
  private static final String OPEN = "[【〔［\\[（(《〈＜<≪■□◆◇●○]?[\\s　]*";
  private static final String CLOSE = "[\\s　]*[】〕］\\]）)》〉＞>≫]?";

  /** A kana or a letter with or without 行, a range of letters, or a word for what is no kana. */
  private static final Pattern GROUP =
      Pattern.compile(
          "^"
              + OPEN
              + "([あ-んア-ン][\\s　]*行?|[あ-んア-ン][\\s　]*[～〜~－ー-][\\s　]*[あ-んア-ン]"
              + "|[A-Za-zＡ-Ｚａ-ｚ][\\s　]*行?"
              + "|[A-Za-zＡ-Ｚａ-ｚ][\\s　]*[～〜~・－ー–-][\\s　]*[A-Za-zＡ-Ｚａ-ｚ]"
              + "|[0-9０-９][\\s　]*[～〜~－ー–-][\\s　]*[0-9０-９]"
              + "|(?:英数字?|英字|英語|数字|記号|アルファベット|ローマ字|その他|かな|カナ)(?:順|行)?"
              + "(?:[・、／/](?:英数字?|英字|数字|記号|アルファベット))*)"
              + CLOSE
              + "$");

  private GlossaryGroups() {}

  /** Reads what a line calls a group; what stands around the name is a label. */
  static String read(Ledger ledger, Passage line) {
    Passage name = name(line).orElse(line);
    int from = line.value().indexOf(name.value());
    ledger.label(line.slice(0, from).strip());
    ledger.label(line.from(from + name.length()).strip());
    return ledger.read(name.unbroken()).value();
  }

  /** What the group is called, where the passage says nothing else. */
  static Optional<Passage> name(Passage line) {
    Matcher matcher = GROUP.matcher(line.value());
    return matcher.matches()
        ? Optional.of(line.slice(matcher.start(1), matcher.end(1)).strip())
        : Optional.empty();
  }
}
