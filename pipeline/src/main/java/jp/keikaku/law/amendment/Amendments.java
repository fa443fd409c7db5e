package jp.keikaku.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.document.AmendedBylaw;
import jp.keikaku.document.Amendment;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Mention;
import jp.keikaku.document.Text;
import jp.keikaku.document.TextRange;
import jp.keikaku.law.Provision;
import jp.keikaku.law.Provisions;

/** Finds what a bylaw changes in others, in its main provision and in its supplementary ones. */
public final class Amendments {
  private static final Pattern TITLE = Pattern.compile("^(.+)の(一部|全部)を改正する");

  private Amendments() {}

  /**
   * What was found.
   *
   * @param bylaw the same bylaw with its amendments
   * @param diagnostics one for each clause that was not understood
   */
  public record Result(Bylaw bylaw, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Reads the amendments of a bylaw. */
  public static Result in(Bylaw bylaw) {
    List<AmendedBylaw> amends = new ArrayList<>();
    List<Amendment> amendments = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Text text : bylaw.preamble()) {
      AmendingText.of(text)
          .filter(AmendingText::whole)
          .ifPresent(
              amending ->
                  amends.add(new AmendedBylaw(amending.title(), amending.lawNumber(), true, null)));
    }
    Provisions provisions = Provisions.of(bylaw);
    for (Provision provision : provisions.all()) {
      String id = provisions.id(provision);
      Optional<AmendingText> amending = AmendingText.of(provision.text());
      amending.ifPresent(
          text -> {
            Mention at = new Mention(id, text.header().start(), text.header().end());
            amends.add(new AmendedBylaw(text.title(), text.lawNumber(), text.whole(), at));
            amendments.addAll(read(text, provision.text(), id, diagnostics));
          });
    }
    if (amends.isEmpty()) {
      Matcher title = TITLE.matcher(bylaw.title().value());
      if (title.find()) {
        amends.add(new AmendedBylaw(title.group(1), null, title.group(2).equals("全部"), null));
      }
    }
    return new Result(
        bylaw.with(new Bylaw.Links(bylaw.references(), bylaw.definedTerms(), amends, amendments)),
        diagnostics);
  }

  private static List<Amendment> read(
      AmendingText amending, Text text, String id, List<Diagnostic> diagnostics) {
    SentenceReader reader = new SentenceReader();
    List<Amendment> amendments = new ArrayList<>();
    for (AmendingText.AmendProvision provision : amending.provisions()) {
      TextRange sentence = provision.sentence();
      String printed = text.value().substring(sentence.start(), sentence.end());
      List<SentenceReader.Read> read = reader.read(printed);
      TextRange added = provision.added();
      for (int i = 0; i < read.size(); i++) {
        Instruction instruction = read.get(i).instruction();
        TextRange range = read.get(i).range();
        int from = sentence.start() + range.start();
        int to = sentence.start() + range.end();
        Text clause = text.slice(from, to);
        boolean takes = i == read.size() - 1 && added != null;
        Text below = takes && added != null ? text.slice(added.start(), added.end()) : null;
        amendments.add(
            AmendmentRecords.of(
                amending.title(), instruction, clause, new Mention(id, from, to), below));
        boolean unexpected = takes && !instruction.expectsText();
        if (instruction instanceof Instruction.Unread || unexpected) {
          diagnostics.add(
              Diagnostic.of(
                  DiagnosticKind.AMENDMENT_NOT_UNDERSTOOD,
                  clause.places(),
                  Map.of("page", page(clause), "text", clause.value())));
        }
      }
    }
    return amendments;
  }

  private static String page(Text clause) {
    return clause.places().stream()
        .map(place -> String.valueOf(place.page()))
        .findFirst()
        .orElse("-");
  }
}
