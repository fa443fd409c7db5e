package jp.keikaku.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs every command once while the program is built, so that Java can write down what they load:
 * {@code documents ARCHIVE PDF…} those that read PDFs, which leave an archive behind, {@code
 * questions ARCHIVE} those that ask it.
 */
public final class StartupTraining {
  /** Of every kind that people ask, so that what answers them is written down. */
  private static final List<String> QUESTIONS =
      List.of(
          "マイナンバーカードの申請",
          "窓口",
          "行政手続きのオンライン化",
          "ＡＩ－ＯＣＲ",
          "第三条第二項",
          "1-1",
          "\"情報化の推進\"",
          "令和4年度 窓口",
          "部署:課 推進",
          "推進*",
          "デジタル OR 窓口",
          "みなおし",
          "suishin",
          "施設の予約はオンラインでできますか",
          "セキュリテイ対策の化強",
          "窓口 防災 電子 予約");

  private StartupTraining() {}

  /** Runs one of the two sets of commands. */
  public static void main(String[] arguments) {
    SilentLibraries.install();
    Map<String, String> environment = Map.of("KEIKAKU_ARCHIVE", arguments[1]);
    List<String> pdfs = List.of(arguments).subList(2, arguments.length);
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      if (arguments[0].equals("questions")) {
        ask(locale, environment);
      } else {
        run(locale, environment, "--help");
        pdfs.forEach(pdf -> read(locale, environment, pdf));
      }
    }
  }

  private static void read(Locale locale, Map<String, String> environment, String pdf) {
    run(locale, environment, "extract", pdf);
    run(locale, environment, "ingest", pdf);
    run(locale, environment, "check", pdf);
    run(locale, environment, "compare", pdf, pdf);
    run(locale, environment, "history", "1-1");
  }

  private static void ask(Locale locale, Map<String, String> environment) {
    run(locale, environment, "list");
    String answer = run(locale, environment, "search", "推進 計画", "--json");
    if (!answer.contains("\"snippets\"")) {
      throw new IllegalStateException("The archive of the training answers nothing: " + answer);
    }
    for (String question : QUESTIONS) {
      run(locale, environment, "search", question);
    }
    run(locale, environment, "search", "取り組みの計画", "--kind", "item,article");
    run(locale, environment, "search", "種別:用語 けいかく -職員", "--explain");
    run(locale, environment, "search", "推進", "--exact", "--all-editions");
    run(locale, environment, "suggest", "kei");
    run(locale, environment, "show", "1-1");
  }

  private static String run(Locale locale, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    KeikakuCommand.run(new Terminal(out, nowhere, false, false, locale), environment, arguments);
    out.flush();
    return printed.toString(StandardCharsets.UTF_8);
  }
}
