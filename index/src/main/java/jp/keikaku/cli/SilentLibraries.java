package jp.keikaku.cli;

/**
 * What libraries log speaks to programmers; people are told by {@link Messages}. Java's logging
 * asks an instance of the class named in a system property to set it up, and this one sets up
 * nothing.
 */
public final class SilentLibraries {
  /** Called by Java's logging. */
  public SilentLibraries() {}

  /** To be called before any library logs. */
  static void install() {
    System.setProperty("java.util.logging.config.class", SilentLibraries.class.getName());
  }
}
