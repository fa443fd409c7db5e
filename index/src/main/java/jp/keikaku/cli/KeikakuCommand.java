package jp.keikaku.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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

  /** Commands that take words as a person would write them. */
  private static final Set<String> QUESTIONS = Set.of("search", "suggest");

  /** What systems say of a pipe that nobody reads any more. */
  private static final Pattern CLOSED_PIPE = Pattern.compile("(?i)\\bpipe\\b|パイプ");

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
    int code = commandLine.execute(withWords(commandLine, arguments));
    terminal.flush();
    return terminal.failure().map(reason -> notWritten(terminal, code, reason)).orElse(code);
  }

  private static String[] withWords(CommandLine commandLine, String[] arguments) {
    CommandLine command =
        arguments.length == 0 ? null : commandLine.getSubcommands().get(arguments[0]);
    return command != null && QUESTIONS.contains(arguments[0])
        ? DashedWords.marked(command, arguments)
        : arguments;
  }

  /** A reader that wants no more, as {@code head}, closes the pipe: that is no failure. */
  private static int notWritten(Terminal terminal, int code, String reason) {
    if (CLOSED_PIPE.matcher(reason).find()) {
      return code;
    }
    terminal.say("keikaku: " + terminal.messages().of("error.not-written", reason));
    return FAILED;
  }

  /** The commands by name, in the order of the help. */
  private static Map<String, Supplier<Object>> commands(Context context) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(context));
    commands.put("import", () -> new ImportCommand(context));
    commands.put("ingest", () -> new IngestCommand(context));
    commands.put("watch", () -> new WatchCommand(context));
    commands.put("list", () -> new ListCommand(context));
    commands.put("show", () -> new ShowCommand(context));
    commands.put("search", () -> new SearchCommand(context));
    commands.put("suggest", () -> new SuggestCommand(context));
    commands.put("serve", () -> new ServeCommand(context));
    commands.put("compare", () -> new CompareCommand(context));
    commands.put("history", () -> new HistoryCommand(context));
    commands.put("amend", () -> new AmendCommand(context));
    commands.put("check", () -> new CheckCommand(context));
    commands.put("export", () -> new ExportCommand(context));
    commands.put("publish", () -> new PublishCommand(context));
    commands.put("verify", () -> new VerifyCommand(context));
    commands.put("reindex", () -> new ReindexCommand(context));
    commands.put("remove", () -> new RemoveCommand(context));
    commands.put("vocabulary", () -> new VocabularyCommand(context));
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
