package jp.keikaku.cli;

import picocli.CommandLine.Command;

/**
 * {@code keikaku import}: what {@code ingest} does, by the name that one looks for with law XML.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand extends IngestCommand {
  ImportCommand(Context context) {
    super(context);
  }
}
