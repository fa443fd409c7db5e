package jp.keikaku.cli;

import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Words of a question may begin with a dash ({@code -職員}: without it), as options do. One dash and
 * more than a single letter make a word; it is marked before the command line is parsed, and read
 * without the mark.
 */
final class DashedWords {
  private static final Pattern WORD = Pattern.compile("-(?![A-Za-z]$)[^-].*", Pattern.DOTALL);

  /** No argument of a process holds it. */
  private static final String MARK = "\0";

  private DashedWords() {}

  /** Reads words, marked or not. */
  static final class Reader implements CommandLine.ITypeConverter<String> {
    @Override
    public String convert(String word) {
      return word.startsWith(MARK) ? word.substring(MARK.length()) : word;
    }
  }

  /**
   * What was typed, with the words marked.
   *
   * @param command tells which options take the argument behind them
   */
  static String[] marked(CommandLine command, String[] typed) {
    String[] marked = typed.clone();
    for (int i = 1; i < typed.length && !typed[i].equals("--"); i++) {
      OptionSpec before = command.getCommandSpec().findOption(typed[i - 1]);
      boolean isValue = before != null && before.arity().max() > 0;
      if (!isValue && WORD.matcher(typed[i]).matches()) {
        marked[i] = MARK + typed[i];
      }
    }
    return marked;
  }
}
