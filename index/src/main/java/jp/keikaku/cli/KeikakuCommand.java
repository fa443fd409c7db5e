package jp.keikaku.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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

  /** Done, and there is something that a person should look at. */
  static final int FINDINGS = 3;

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
    chosen(commands(context), arguments).values().stream()
        .map(Supplier::get)
        .forEach(commandLine::addSubcommand);
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

  /** The commands by name, in the order of the help. */
  private static Map<String, Supplier<Object>> commands(Context context) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(context));
    commands.put("ingest", () -> new IngestCommand(context));
    commands.put("list", () -> new ListCommand(context));
    commands.put("show", () -> new ShowCommand(context));
    commands.put("search", () -> new SearchCommand(context));
    commands.put("suggest", () -> new SuggestCommand(context));
    commands.put("compare", () -> new CompareCommand(context));
    commands.put("history", () -> new HistoryCommand(context));
    commands.put("check", () -> new CheckCommand(context));
    commands.put("export", () -> new ExportCommand(context));
    commands.put("verify", () -> new VerifyCommand(context));
    commands.put("reindex", () -> new ReindexCommand(context));
    commands.put("remove", () -> new RemoveCommand(context));
    commands.put("schema", () -> new SchemaCommand(context));
    return commands;
  }

  /** The command that was typed, alone: to describe them all takes as long as to search. */
  private static Map<String, Supplier<Object>> chosen(
      Map<String, Supplier<Object>> commands, String[] arguments) {
    Supplier<Object> typed = arguments.length == 0 ? null : commands.get(arguments[0]);
    return typed == null ? commands : Map.of(arguments[0], typed);
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
