package jp.keikaku.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;

/** A command line that cannot be understood: one sentence, and where the help is. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    terminal.say("keikaku: " + sentence(exception));
    terminal.say(
        terminal.messages().of("error.see-help", command.getCommandSpec().qualifiedName()));
    return KeikakuCommand.WRONG_USAGE;
  }

  private String sentence(CommandLine.ParameterException exception) {
    Messages messages = terminal.messages();
    String detail = String.valueOf(exception.getMessage());
    return switch (exception) {
      case CommandLine.MissingParameterException missing ->
          messages.of(
              "error.argument-missing",
              missing.getMissing().stream()
                  .map(argument -> argument.paramLabel())
                  .distinct()
                  .collect(Collectors.joining(", ")));
      case CommandLine.UnmatchedArgumentException unmatched ->
          messages.of("error.argument-unknown", String.join(" ", unmatched.getUnmatched()));
      case CommandLine.OverwrittenOptionException twice ->
          messages.of("error.option-twice", twice.getOverwritten().paramLabel());
      default -> detail;
    };
  }
}
