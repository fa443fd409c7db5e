package jp.keikaku.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A text file of named cases, each an input and the output expected of it:
 *
 * <pre>
 * Anything before the first case is for readers.
 *
 * --- name of a case
 * lines of input
 * =&gt;
 * lines of expected output
 *
 * --- another
 * known weakness: why the output is not yet the expected one
 * input
 * =&gt;
 * what should come out some day
 * </pre>
 *
 * <p>Blank lines around input and output do not count. {@code make golden} writes the present
 * outputs into the file, except over known weaknesses.
 *
 * @param preface lines before the first case
 * @param cases in the order of the file
 */
public record CaseFile(String preface, List<Case> cases) {
  private static final String NAME = "--- ";
  private static final String ARROW = "=>";
  private static final String WEAKNESS = "known weakness:";

  /**
   * One case.
   *
   * @param line line of its name in the file, the first is 1
   * @param name what it shows
   * @param knownWeakness why the output is not the expected one, or null where it must be
   * @param input lines joined by {@code \n}
   * @param expected lines joined by {@code \n}
   */
  public record Case(
      int line, String name, @Nullable String knownWeakness, String input, String expected) {
    private Case withExpected(String output) {
      return new Case(line, name, knownWeakness, input, output.strip());
    }

    private String render() {
      return NAME
          + name
          + (knownWeakness == null ? "" : "\n" + WEAKNESS + " " + knownWeakness)
          + "\n"
          + input
          + "\n"
          + ARROW
          + "\n"
          + expected
          + "\n";
    }
  }

  /** Copies the cases. */
  public CaseFile {
    cases = List.copyOf(cases);
  }

  /**
   * One test for each case of a file: the output of {@code subject} is the expected one, or, for a
   * known weakness, is still not.
   *
   * @param path relative to the module's folder
   */
  public static Stream<DynamicTest> tests(Path path, UnaryOperator<String> subject) {
    CaseFile file = parse(read(path));
    assertThat(file.cases).as("cases of %s", path).isNotEmpty();
    if (GoldenFile.isRewriting()) {
      GoldenFile.check(path, file.rewritten(subject).render());
      return Stream.empty();
    }
    return file.cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name, path.toAbsolutePath().toUri(), () -> check(path, each, subject)));
  }

  private static void check(Path path, Case each, UnaryOperator<String> subject) {
    String output = subject.apply(each.input).strip();
    if (each.knownWeakness == null) {
      assertThat(output).as("%s:%d %s", path, each.line, each.name).isEqualTo(each.expected);
    } else {
      assertThat(output)
          .as("%s:%d %s comes out right now: remove its mark", path, each.line, each.name)
          .isNotEqualTo(each.expected);
    }
  }

  /**
   * Reads a case file.
   *
   * @throws IllegalArgumentException where a case has no name or no {@code =>}, or a name comes
   *     twice
   */
  public static CaseFile parse(String text) {
    List<String> lines = text.lines().toList();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(NAME)) {
        starts.add(i);
      }
    }
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      cases.add(parse(starts.get(i) + 1, lines.subList(starts.get(i), end)));
    }
    long names = cases.stream().map(Case::name).distinct().count();
    if (names != cases.size()) {
      throw new IllegalArgumentException("two cases have the same name");
    }
    return new CaseFile(
        joined(lines.subList(0, starts.isEmpty() ? lines.size() : starts.getFirst())), cases);
  }

  private static Case parse(int line, List<String> lines) {
    String name = lines.getFirst().substring(NAME.length()).strip();
    int arrow = lines.indexOf(ARROW);
    if (name.isEmpty() || arrow < 0) {
      throw new IllegalArgumentException("line " + line + ": a case has a name and a line =>");
    }
    boolean weak = lines.get(1).startsWith(WEAKNESS);
    return new Case(
        line,
        name,
        weak ? lines.get(1).substring(WEAKNESS.length()).strip() : null,
        joined(lines.subList(weak ? 2 : 1, arrow)),
        joined(lines.subList(arrow + 1, lines.size())));
  }

  /** The file with the present outputs as expected ones; known weaknesses stay as they are. */
  CaseFile rewritten(UnaryOperator<String> subject) {
    return new CaseFile(
        preface,
        cases.stream()
            .map(
                each ->
                    each.knownWeakness == null
                        ? each.withExpected(subject.apply(each.input))
                        : each)
            .toList());
  }

  /** The text of the file, which {@link #parse} reads back. */
  String render() {
    return (preface.isEmpty() ? "" : preface + "\n\n")
        + cases.stream().map(Case::render).collect(Collectors.joining("\n"));
  }

  /** The lines as one text, without the blank ones at both ends. */
  private static String joined(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (from < to && lines.get(to - 1).isBlank()) {
      to--;
    }
    return String.join("\n", lines.subList(from, to));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
