package jp.keikaku.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: a list of commands. */
@Command(
    name = "keikaku",
    mixinStandardHelpOptions = true,
    version = "keikaku 1.0.0",
    synopsisSubcommandLabel = "COMMAND")
public final class KeikakuCommand implements Runnable {
  /** Done. */
  static final int DONE = 0;

  /** Something could not be done; a message says what. */
  static final int FAILED = 1;

  /** The command line cannot be understood. */
  static final int WRONG_USAGE = 2;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  private KeikakuCommand() {}

  /**
   * Runs one command.
   *
   * @param environment environment variables
   * @param arguments as typed
   * @return exit code
   */
  public static int run(Terminal terminal, Map<String, String> environment, String... arguments) {
    Context context = new Context(terminal, environment);
    CommandLine commandLine = new CommandLine(new KeikakuCommand());
    commandLine.addSubcommand(new ExtractCommand(context));
    commandLine.addSubcommand(new IngestCommand(context));
    commandLine.addSubcommand(new ListCommand(context));
    commandLine.addSubcommand(new ShowCommand(context));
    commandLine.addSubcommand(new SearchCommand(context));
    commandLine.addSubcommand(new CompareCommand(context));
    commandLine.setResourceBundle(terminal.messages().bundle());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpLongOptionsMaxWidth(28);
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setAdjustLineBreaksForWideCJKCharacters(true);
    commandLine.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    commandLine.setColorScheme(colours(terminal, environment));
    commandLine.setParameterExceptionHandler(new UsageErrors(terminal));
    commandLine.setExecutionExceptionHandler(new Failures(context));
    int code = commandLine.execute(arguments);
    terminal.flush();
    return code;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("error.command-missing"));
  }

  private static CommandLine.Help.ColorScheme colours(
      Terminal terminal, Map<String, String> environment) {
    boolean coloured = terminal.outIsTerminal() && !environment.containsKey("NO_COLOR");
    return CommandLine.Help.defaultColorScheme(
        coloured ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
  }
}
