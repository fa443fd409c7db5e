package jp.keikaku.picture;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import jp.keikaku.pdf.PdfDocument;
import jp.keikaku.pdf.UnreadablePdfException;
import jp.keikaku.picture.PageRefusedException.Reason;
import jp.keikaku.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A process that draws pages: reads one question after the other from standard input (path and
 * digest of an original, number of the page, form) and answers each on standard output ({@code
 * GIVEN}, the number of bytes and the bytes, or a reason and a detail) until the input ends. It
 * keeps the document of the last question open.
 */
public final class PageWorker {
  /** Answers that a page is given. */
  static final String GIVEN = "GIVEN";

  /** A3 at 300 dots per inch, and a little: 64 MB while it is drawn. */
  private static final int MOST_PIXELS = 18_000_000;

  /** A drawing roll of 3 m at 100 dots per inch. */
  private static final int LONGEST_SIDE = 12_000;

  private @Nullable PdfDocument open;
  private String openDigest = "";

  private PageWorker() {}

  /** Answers until standard input ends. */
  public static void main(String[] arguments) throws IOException {
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out));
    System.setOut(System.err); // Whatever a library prints is no answer.
    PageWorker worker = new PageWorker();
    try (DataInputStream questions = new DataInputStream(System.in)) {
      while (true) {
        worker.answer(
            Path.of(questions.readUTF()),
            questions.readUTF(),
            questions.readInt(),
            PageForm.valueOf(questions.readUTF()),
            answers);
      }
    } catch (EOFException e) {
      return;
    }
  }

  private void answer(
      Path original, String sha256, int page, PageForm form, DataOutputStream answers)
      throws IOException {
    try {
      byte[] bytes = draw(original, sha256, page, form);
      answers.writeUTF(GIVEN);
      answers.writeInt(bytes.length);
      answers.write(bytes);
    } catch (UnreadablePdfException e) {
      refuse(answers, reason(e), String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      refuse(answers, Reason.BROKEN, String.valueOf(e));
    } catch (OutOfMemoryError e) {
      close();
      refuse(answers, Reason.TOO_LARGE, String.valueOf(e));
    }
    answers.flush();
  }

  private byte[] draw(Path original, String sha256, int page, PageForm form)
      throws IOException, UnreadablePdfException {
    PdfDocument document = document(original, sha256);
    return switch (form) {
      case TEXT -> PageCodec.write(PageTexts.of(document.page(page)));
      case PICTURE, DENSE_PICTURE -> {
        BufferedImage picture =
            document.picture(page, form.dotsPerInch(), MOST_PIXELS, LONGEST_SIDE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        yield png.toByteArray();
      }
    };
  }

  private PdfDocument document(Path original, String sha256)
      throws IOException, UnreadablePdfException {
    PdfDocument kept = open;
    if (kept != null && openDigest.equals(sha256)) {
      return kept;
    }
    close();
    byte[] bytes = Files.readAllBytes(original);
    if (!Sha256.of(bytes).equals(sha256)) {
      throw new IOException("the original is not what it was");
    }
    PdfDocument opened = PdfDocument.open(bytes);
    open = opened;
    openDigest = sha256;
    return opened;
  }

  private void close() throws IOException {
    if (open != null) {
      open.close();
    }
    open = null;
    openDigest = "";
  }

  private static void refuse(DataOutputStream answers, Reason reason, String detail)
      throws IOException {
    answers.writeUTF(reason.name());
    answers.writeUTF(detail.substring(0, Math.min(detail.length(), 1000)));
  }

  private static Reason reason(UnreadablePdfException e) {
    return switch (e.reason()) {
      case PASSWORD, CERTIFICATE -> Reason.ENCRYPTED;
      case TOO_LARGE -> Reason.TOO_LARGE;
      case EMPTY, NOT_A_PDF, NOT_LAW_XML, BROKEN, FAULT -> Reason.BROKEN;
    };
  }
}
