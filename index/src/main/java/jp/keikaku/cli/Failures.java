package jp.keikaku.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.extract.ExtractionException;
import picocli.CommandLine;

/** What went wrong, as one sentence with the file's name and what to do. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
  private final Context context;

  Failures(Context context) {
    this.context = context;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, CommandLine.ParseResult result) {
    context.terminal().say("keikaku: " + sentence(exception));
    if (context.environment().containsKey("KEIKAKU_DEBUG")) {
      exception.printStackTrace(context.terminal().err());
    }
    return exception instanceof Failure failure ? failure.code() : KeikakuCommand.FAILED;
  }

  private String sentence(Exception exception) {
    return switch (exception) {
      case Failure failure -> failure.sentence();
      case ArchiveException archive -> archive(context.messages(), archive);
      case IOException io -> file(context.messages(), io);
      default -> context.messages().of("error.unexpected", exception);
    };
  }

  static String archive(Messages messages, ArchiveException exception) {
    String key =
        switch (exception.reason()) {
          case MISSING -> "error.archive-missing";
          case LOCKED -> "error.archive-locked";
          case UNREADABLE -> "error.archive-unreadable";
          case NOT_AN_ARCHIVE -> "error.not-an-archive";
          case DAMAGED -> "error.damaged";
        };
    return messages.of(key, exception.directory(), String.valueOf(exception.getMessage()));
  }

  /** A file or folder that the system does not let us use. */
  static String file(Messages messages, IOException exception) {
    return switch (exception) {
      case NoSuchFileException missing -> messages.of("error.file-missing", missing.getFile());
      case AccessDeniedException denied -> messages.of("error.no-permission", denied.getFile());
      case FileSystemException other ->
          messages.of("error.file-system", other.getFile(), reason(other));
      default -> messages.of("error.input-output", String.valueOf(exception.getMessage()));
    };
  }

  static String extraction(Messages messages, String file, ExtractionException exception) {
    String key =
        switch (exception.reason()) {
          case EMPTY -> "error.empty";
          case NOT_A_PDF -> "error.not-a-pdf";
          case NOT_LAW_XML -> "error.not-law-xml";
          case BROKEN -> "error.broken";
          case PASSWORD -> "error.password";
          case CERTIFICATE -> "error.certificate";
          case TOO_LARGE -> "error.too-large";
          case FAULT -> "error.fault";
        };
    return messages.of(key, file);
  }

  /** What the system says of it, else its kind. */
  static String reason(FileSystemException exception) {
    String reason = exception.getReason();
    return reason == null ? exception.getClass().getSimpleName() : reason;
  }
}
