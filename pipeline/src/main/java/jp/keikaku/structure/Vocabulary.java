package jp.keikaku.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.keikaku.text.Width;

/**
 * Which printed labels mean which {@link Field}. Labels are data: another city's words need another
 * line in a file, not another program. The format is described at the head of {@code
 * vocabulary.txt}.
 */
public final class Vocabulary {
  private static final String STANDARD = "vocabulary.txt";
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Map<String, Field> fieldsByLabel;

  private Vocabulary(Map<String, Field> fieldsByLabel) {
    this.fieldsByLabel = Map.copyOf(fieldsByLabel);
  }

  /** The labels that Japanese municipal plans commonly use. */
  public static Vocabulary standard() {
    try (InputStream file = Vocabulary.class.getResourceAsStream(STANDARD)) {
      if (file == null) {
        throw new IllegalStateException("resource missing: " + STANDARD);
      }
      return new Vocabulary(Map.of()).with(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * This vocabulary and the labels of a file; where both know a label, the file decides.
   *
   * @param file lines of the form {@code field = label label …}
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException where a line has another form; the message names it
   */
  public Vocabulary with(Reader file) throws IOException {
    Map<String, Field> all = new HashMap<>(fieldsByLabel);
    BufferedReader lines = new BufferedReader(file);
    String line;
    int number = 0;
    while ((line = lines.readLine()) != null) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        addLine(content, number, all);
      }
    }
    return new Vocabulary(all);
  }

  private static void addLine(String line, int number, Map<String, Field> all) {
    int equals = line.indexOf('=');
    String name = equals < 0 ? line : line.substring(0, equals).strip();
    Field field =
        Arrays.stream(Field.values())
            .filter(candidate -> candidate.fileName().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "line " + number + ": expected \"field = label …\", found: " + line));
    WHITE_SPACE
        .splitAsStream(line.substring(equals + 1).strip())
        .forEach(label -> all.put(Width.fold(label), field));
  }

  /** The field that a printed label means. */
  Optional<Field> field(String label) {
    return Optional.ofNullable(fieldsByLabel.get(Width.fold(label)));
  }

  /** Whether the label heads a column of items or terms. */
  public boolean headsColumn(String label) {
    return field(label)
        .filter(
            field ->
                ItemField.of(field).isPresent() || field == Field.TERM || field == Field.DEFINITION)
        .isPresent();
  }

  /** Whether the label means this field. */
  boolean means(String label, Field field) {
    return field(label).filter(field::equals).isPresent();
  }

  /** Whether a heading ends in a label of this field ({@code 令和4年度版変更箇所}). */
  boolean endsWith(String heading, Field field) {
    String folded = Width.fold(heading);
    return fieldsByLabel.entrySet().stream()
        .anyMatch(entry -> entry.getValue() == field && folded.endsWith(entry.getKey()));
  }

  /**
   * The fields of a cell that may hold two labels one below the other ({@code 整理番号／項目名}); empty
   * where it holds anything else.
   */
  List<Field> fields(String cell) {
    Optional<Field> whole = field(cell);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    String folded = Width.fold(cell);
    for (int i = 1; i < folded.length(); i++) {
      Field first = fieldsByLabel.get(folded.substring(0, i));
      Field second = fieldsByLabel.get(folded.substring(i));
      if (first != null && second != null && first != second) {
        return List.of(first, second);
      }
    }
    return List.of();
  }
}
