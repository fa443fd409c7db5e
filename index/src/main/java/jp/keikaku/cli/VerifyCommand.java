package jp.keikaku.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.keikaku.archive.Archive;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.archive.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code keikaku verify}: whether the archive is what its catalogue says. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private ArchiveOption archiveOption = new ArchiveOption();

  VerifyCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws ArchiveException, IOException {
    Archive archive = archiveOption.archive(context.environment());
    Messages messages = context.messages();
    int editions = archive.editions().size();
    List<Verification.Finding> findings;
    try (Progress progress = Progress.of(context, "verify.progress", editions)) {
      findings =
          Verification.of(
              archive,
              context.engine(),
              (edition, all) -> {
                progress.begin(edition.fileName());
                progress.done();
              });
    }
    if (findings.isEmpty()) {
      context.terminal().print(messages.of("verify.clean", editions) + "\n");
      return KeikakuCommand.DONE;
    }
    for (Verification.Finding finding : findings) {
      String key = "verify." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      context.terminal().print(messages.of(key, finding.subject(), finding.detail()) + "\n");
    }
    context.terminal().say(messages.of("verify.findings", findings.size()));
    return KeikakuCommand.FINDINGS;
  }
}
