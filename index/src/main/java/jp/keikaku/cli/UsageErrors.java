package jp.keikaku.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** A command line that cannot be understood: one sentence, and where the help is. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
  private static final int MOST_SUGGESTIONS = 3;

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
      case CommandLine.UnmatchedArgumentException unmatched -> unknown(unmatched);
      case CommandLine.OverwrittenOptionException twice ->
          messages.of("error.option-twice", twice.getOverwritten().paramLabel());
      default ->
          exception.getArgSpec() != null && exception.getValue() != null
              ? messages.of(
                  "error.value",
                  exception.getArgSpec().paramLabel(),
                  exception.getValue(),
                  name(exception.getArgSpec()))
              : detail;
    };
  }

  private String unknown(CommandLine.UnmatchedArgumentException exception) {
    String sentence =
        terminal
            .messages()
            .of("error.argument-unknown", String.join(" ", exception.getUnmatched()));
    List<String> near = exception.getSuggestions().stream().limit(MOST_SUGGESTIONS).toList();
    return near.isEmpty()
        ? sentence
        : sentence + terminal.messages().of("error.argument-near", String.join(", ", near));
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
