package jp.keikaku.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A reader's characters as one string, by a buffer of a record's size. */
final class AllCharacters {
  private static final int USUAL = 256;

  private AllCharacters() {}

  static String of(Reader input) throws IOException {
    char[] characters = new char[USUAL];
    int length = 0;
    for (int read = 0; read >= 0; length += Math.max(0, read)) {
      if (length == characters.length) {
        characters = Arrays.copyOf(characters, length * 2);
      }
      read = input.read(characters, length, characters.length - length);
    }
    return new String(characters, 0, length);
  }
}
