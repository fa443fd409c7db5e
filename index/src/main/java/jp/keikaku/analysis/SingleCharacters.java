package jp.keikaku.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import jp.keikaku.text.RadicalRepair;

/**
 * One character for another: capitals to small letters, variant ideographs to the common one, CJK
 * radicals to ideographs, every dash to {@code -} and every wave to {@code ~}. The pairs stand in
 * {@code characters.tsv}.
 */
final class SingleCharacters {
  private static final Map<Integer, String> PAIRS = read();

  /** Characters that have a pair: what is not among them needs no look at the map. */
  private static final BitSet PAIRED = paired();

  private SingleCharacters() {}

  private static BitSet paired() {
    BitSet paired = new BitSet();
    PAIRS.keySet().forEach(paired::set);
    return paired;
  }

  static FoldedText fold(FoldedText text) {
    String value = text.value();
    int index = nextOther(value, 0);
    if (index == value.length()) {
      return text;
    }
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int kept = 0;
    while (index < value.length()) {
      int codePoint = value.codePointAt(index);
      int end = index + Character.charCount(codePoint);
      folded.keep(kept, index);
      folded.replace(index, end, other(codePoint));
      kept = end;
      index = nextOther(value, end);
    }
    folded.keep(kept, value.length());
    return folded.build();
  }

  private static int nextOther(String value, int from) {
    int index = from;
    while (index < value.length()) {
      int codePoint = value.codePointAt(index);
      if (hasOther(codePoint)) {
        return index;
      }
      index += Character.charCount(codePoint);
    }
    return index;
  }

  private static boolean hasOther(int codePoint) {
    boolean kanaOrIdeograph = codePoint >= 0x3041 && codePoint <= 0x9FFF;
    return kanaOrIdeograph ? PAIRED.get(codePoint) : other(codePoint).codePointAt(0) != codePoint;
  }

  private static String other(int codePoint) {
    int ideograph = RadicalRepair.repair(codePoint);
    String paired = PAIRS.get(ideograph);
    return paired == null ? Character.toString(Character.toLowerCase(ideograph)) : paired;
  }

  private static Map<Integer, String> read() {
    Map<Integer, String> pairs = new HashMap<>();
    try (InputStream bytes = SingleCharacters.class.getResourceAsStream("characters.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("characters.tsv is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          String other = line.substring(tab + 1);
          line.substring(0, tab).codePoints().forEach(variant -> pairs.put(variant, other));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(pairs);
  }
}
