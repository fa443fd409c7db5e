package jp.keikaku.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.keikaku.document.GuessedLabel;
import jp.keikaku.text.Sha256;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/**
 * Which printed labels mean which {@link Field}. Labels are data: another city's words need another
 * line in a file, not another program. The format is described at the head of {@code
 * vocabulary.txt}.
 */
public final class Vocabulary {
  private static final String STANDARD = "vocabulary.txt";
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s　]+");
  private static final Pattern EQUALS = Pattern.compile("[=＝]");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Twice the longest labels, with letter-spacing. */
  private static final int LONGEST = 60;

  /** What stands around a heading: ornaments, remarks in brackets, the number of a note. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:[【〔\\[(](?:参考|補足|別表|資料)[】〕\\])])?[■□◆◇●○【〔\\[《〈<≪]*"
              + "|(?:[】〕\\]》〉>≫]|[(【〔\\[][^()【】〔〕\\[\\]]*[)】〕\\]]|[※*][0-9]*)*$");

  /** Marks before a label, brackets around it, a colon behind it. */
  private static final Pattern DECORATED =
      Pattern.compile(
          "[①-⑳■□●○◎◆◇▼▽▶▷★☆・※\\s　]*"
              + "(?:[【〔［\\[（(「『<＜《〈]([^】〕］\\]）)」』>＞》〉]+)[】〕］\\]）)」』>＞》〉]|(.+?))[\\s　]*[:：]?",
          Pattern.DOTALL);

  /** Stands in a file for the year that a label carries: {@code {年度}の計画}. */
  private static final String ANY_YEAR = "{年度}";

  /** The year of a label, folded: before it, or in brackets behind it. */
  private static final Pattern YEAR =
      Pattern.compile(
          "^(?:令和|平成|[rh])?(?:[0-9]{1,4}|元)年度?(?:の|における)?|\\((?:令和|平成|[rh])?(?:[0-9]{1,4}|元)年度?\\)$");

  /** In the order of preference. */
  private final Map<Field.Use, Map<String, Field>> fieldsByLabel;

  private final @Nullable String digest;

  private Vocabulary(Map<Field.Use, Map<String, Field>> fieldsByLabel, @Nullable String digest) {
    this.fieldsByLabel = Collections.unmodifiableMap(fieldsByLabel);
    this.digest = digest;
  }

  /** The labels that Japanese municipal plans commonly use. */
  public static Vocabulary standard() {
    try (InputStream file = Vocabulary.class.getResourceAsStream(STANDARD)) {
      if (file == null) {
        throw new IllegalStateException("resource missing: " + STANDARD);
      }
      return new Vocabulary(labels(new InputStreamReader(file, StandardCharsets.UTF_8)), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (VocabularyException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * This vocabulary and the labels of a file; where both know a label, the file decides.
   *
   * @param file lines of the form {@code field = label label …}
   * @throws IOException where it cannot be read
   * @throws VocabularyException where a line cannot be understood
   */
  public Vocabulary with(Reader file) throws IOException, VocabularyException {
    Map<Field.Use, Map<String, Field>> all = labels(file);
    String both = digest(digest, all);
    all.forEach((use, labels) -> labelsOf(use).forEach(labels::putIfAbsent));
    return new Vocabulary(all, both);
  }

  /** The names that a file may write before the equals sign. */
  public static List<String> fieldNames() {
    return Arrays.stream(Field.values()).map(Field::fileName).toList();
  }

  /**
   * Tells vocabularies apart: a digest of the labels that were added to the standard ones, 64
   * hexadecimal digits; null where none were. Comments do not matter.
   */
  public @Nullable String digest() {
    return digest;
  }

  private static String digest(
      @Nullable String before, Map<Field.Use, Map<String, Field>> fieldsByLabel) {
    StringBuilder lines = new StringBuilder(before == null ? "" : before);
    for (Map<String, Field> labels : fieldsByLabel.values()) {
      labels.forEach((label, field) -> lines.append('\n').append(label).append('=').append(field));
    }
    return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Map<Field.Use, Map<String, Field>> labels(Reader file)
      throws IOException, VocabularyException {
    Map<Field.Use, Map<String, Field>> labels = new EnumMap<>(Field.Use.class);
    for (Field.Use use : Field.Use.values()) {
      labels.put(use, new LinkedHashMap<>());
    }
    BufferedReader lines = new BufferedReader(file);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String content = line.replace(BYTE_ORDER_MARK, "").strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        addLine(content, number, labels);
      }
    }
    return labels;
  }

  private static void addLine(
      String line, int number, Map<Field.Use, Map<String, Field>> fieldsByLabel)
      throws VocabularyException {
    String[] sides = EQUALS.split(line, 2);
    if (sides.length < 2 || sides[1].isBlank()) {
      throw new VocabularyException(VocabularyException.Reason.NO_LABEL, number, line);
    }
    String name = sides[0].strip();
    Field field =
        Arrays.stream(Field.values())
            .filter(candidate -> candidate.fileName().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new VocabularyException(
                        VocabularyException.Reason.UNKNOWN_FIELD, number, name));
    Map<String, Field> labels = fieldsByLabel.getOrDefault(field.use(), Map.of());
    for (String label : WHITE_SPACE.split(sides[1].strip(), -1)) {
      Field before = labels.putIfAbsent(key(label), field);
      if (before != null && before != field) {
        throw new VocabularyException(VocabularyException.Reason.TWO_FIELDS, number, label);
      }
    }
  }

  /** The field that a label of a table means. */
  Optional<Field> field(String label) {
    return field(label, Field.Use.CELL);
  }

  /** The field that a label means where it stands; a label of a table may carry a year. */
  Optional<Field> field(String label, Field.Use use) {
    if (isLong(label)) {
      return Optional.empty();
    }
    String key = key(label);
    Map<String, Field> labels = labelsOf(use);
    Field whole = labels.get(key);
    if (whole != null || use != Field.Use.CELL) {
      return Optional.ofNullable(whole);
    }
    String bare = YEAR.matcher(key).replaceFirst("");
    return bare.isEmpty() || bare.equals(key)
        ? Optional.empty()
        : Optional.ofNullable(labels.getOrDefault(ANY_YEAR + bare, labels.get(bare)));
  }

  /** This vocabulary with what labels of one table were taken for. */
  Vocabulary with(List<GuessedLabel> guesses) {
    Map<Field.Use, Map<String, Field>> all = new EnumMap<>(Field.Use.class);
    fieldsByLabel.forEach((use, labels) -> all.put(use, new LinkedHashMap<>(labels)));
    for (GuessedLabel guess : guesses) {
      Arrays.stream(Field.values())
          .filter(field -> field.fileName().equals(guess.field()))
          .forEach(
              field ->
                  all.getOrDefault(field.use(), new LinkedHashMap<>())
                      .putIfAbsent(key(guess.label()), field));
    }
    return new Vocabulary(all, digest);
  }

  private Map<String, Field> labelsOf(Field.Use use) {
    return fieldsByLabel.getOrDefault(use, Map.of());
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
    return field(label, field.use()).filter(field::equals).isPresent();
  }

  /** Whether a heading is a label of this field, ornaments and a remark apart ({@code 【用語集】}). */
  boolean heads(String heading, Field field) {
    return means(bare(heading), field);
  }

  private static String bare(String heading) {
    return AROUND.matcher(Width.fold(heading)).replaceAll("");
  }

  /** Whether a heading ends in a label of this field ({@code 令和4年度版変更箇所}). */
  boolean endsWith(String heading, Field field) {
    String key = key(bare(heading));
    return labelsOf(field.use()).entrySet().stream()
        .anyMatch(entry -> entry.getValue() == field && key.endsWith(entry.getKey()));
  }

  /**
   * Whether of several labels of one field this is the one that the files write first.
   *
   * @param rivals the labels that a table has for the field, this one among them
   */
  boolean isPreferred(String label, Field field, Collection<String> rivals) {
    Set<String> keys = rivals.stream().map(Vocabulary::key).collect(Collectors.toSet());
    return keys.size() < 2
        || labelsOf(field.use()).keySet().stream()
            .filter(keys::contains)
            .findFirst()
            .filter(key(label)::equals)
            .isPresent();
  }

  /**
   * The fields of a cell that may hold two labels one below the other ({@code 整理番号／項目名}); empty
   * where it holds anything else.
   */
  List<Field> fields(String cell) {
    if (isLong(cell)) {
      return List.of();
    }
    Optional<Field> whole = field(cell);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    Map<String, Field> labels = labelsOf(Field.Use.CELL);
    String key = key(cell);
    for (int i = 1; i < key.length(); i++) {
      Field first = labels.get(key.substring(0, i));
      Field second = labels.get(key.substring(i));
      if (first != null && second != null && first != second) {
        return List.of(first, second);
      }
    }
    return List.of();
  }

  /** Prose is no label; it need not be looked at. */
  private static boolean isLong(String text) {
    return text.length() > LONGEST;
  }

  /** What labels are compared by. */
  static String key(String label) {
    String bare = label;
    if (!label.codePoints().allMatch(Character::isLetter)) {
      Matcher matcher = DECORATED.matcher(label);
      if (matcher.matches()) {
        bare = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      }
    }
    return Width.fold(bare).toLowerCase(Locale.ROOT);
  }
}
