package jp.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchivedEdition;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal, near and broken files in one {@code ingest}: each good one comes in, once. */
class IngestCommandTest {
  private static final Path CASES = Path.of("../../shared/cases");

  @TempDir private Path directory = Path.of("");

  private record Ran(int code, String out, String err) {}

  @RepeatedTest(50)
  void everyGoodFileComesIn(RepetitionInfo run) throws Exception {
    Random random = new Random(run.getCurrentRepetition());
    Path folder = Files.createDirectory(directory.resolve("pdfs"));
    Set<String> good = new HashSet<>();
    int files = random.nextInt(2, 7);
    int broken = 0;
    int equal = 0;
    boolean hasEmpty = false;
    for (int i = 0; i < files; i++) {
      Path file = folder.resolve(i + ".pdf");
      if (random.nextInt(4) == 0) {
        byte[] bytes = broken(random, i);
        Files.write(file, bytes);
        boolean second = bytes.length == 0 && hasEmpty;
        hasEmpty |= bytes.length == 0;
        broken += second ? 0 : 1;
        equal += second ? 1 : 0;
      } else {
        String pdf = pdf("Plan " + random.nextInt(2), random.nextInt(3));
        Files.writeString(file, pdf, StandardCharsets.ISO_8859_1);
        equal += good.add(pdf) ? 0 : 1;
      }
    }
    Ran ran = run("ingest", folder.toString());
    assertThat(ran.code).as(ran.err).isEqualTo(broken > 0 ? 1 : 0);
    assertThat(ran.err.lines().filter(line -> line.startsWith("keikaku: ")))
        .as(ran.err)
        .hasSize(broken);
    assertThat(ran.err.lines().filter(line -> line.contains("the same file as"))).hasSize(equal);
    assertThat(ran.out.lines().filter(line -> line.matches("(added|replaced|unchanged) .*")))
        .as(ran.out)
        .hasSize(good.size());
    Ran again = run("ingest", folder.toString());
    assertThat(again.code).as(again.err).isEqualTo(ran.code);
  }

  @Test
  void aPrintMayBeReplacedTwiceInOneRun() throws Exception {
    Path folder = Files.createDirectory(directory.resolve("prints"));
    for (String engine : List.of("chromium", "pdfbox", "writer")) {
      Files.copy(
          Path.of("../fixtures/yachiyo-r4/" + engine + ".pdf"), folder.resolve(engine + ".pdf"));
    }
    Ran ran = run("ingest", folder.toString());
    assertThat(ran.code).as(ran.err).isZero();
    assertThat(ran.err.lines().filter(line -> line.contains(" replaces "))).hasSize(2);
    assertThat(Archive.at(directory.resolve("archive")).editions()).hasSize(1);
  }

  /** What the tour of new users met; each file ends with records or one clear message. */
  @Test
  void theSameFileUnderTwoNamesIsOneEdition() throws Exception {
    Path folder = CASES.resolve("editions/same-file-twice");
    assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder);
    Ran ran = run("ingest", folder.toString());
    assertThat(ran.code).as(ran.err).isZero();
    assertThat(ran.err.lines().filter(line -> line.contains("the same file as"))).hasSize(1);
    assertThat(Archive.at(directory.resolve("archive")).editions())
        .extracting(ArchivedEdition::sha256)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  private static byte[] broken(Random random, int number) {
    String text = "broken " + number;
    return switch (random.nextInt(3)) {
      case 0 -> new byte[0];
      case 1 -> text.getBytes(StandardCharsets.US_ASCII);
      default -> ("%PDF-1.4\n" + text).getBytes(StandardCharsets.US_ASCII);
    };
  }

  /** A page with one line; prints of one text differ in a comment. */
  private static String pdf(String text, int print) {
    List<String> objects = new ArrayList<>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    objects.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R"
            + " /Resources << /Font << /F 5 0 R >> >> >>");
    String content = "BT /F 12 Tf 50 200 Td (" + text + ") Tj ET";
    objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n% print " + print + "\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    return pdf.append("xref\n0 ")
        .append(objects.size() + 1)
        .append("\n0000000000 65535 f \n")
        .append(table)
        .append("trailer\n<< /Root 1 0 R /Size ")
        .append(objects.size() + 1)
        .append(" >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n")
        .toString();
  }

  private Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        KeikakuCommand.run(
            new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                Locale.ENGLISH),
            Map.of("KEIKAKU_ARCHIVE", directory.resolve("archive").toString()),
            arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
