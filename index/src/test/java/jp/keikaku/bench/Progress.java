package jp.keikaku.bench;

/** Says on standard error how far a long measurement is. */
final class Progress {
  private Progress() {}

  static void say(String text) {
    System.err.print("\r" + text + "        ");
    System.err.flush();
  }

  static void end() {
    System.err.println();
  }
}
