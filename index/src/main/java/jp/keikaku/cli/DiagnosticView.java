package jp.keikaku.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.DiagnosticTexts;
import jp.keikaku.document.Level;
import jp.keikaku.document.Place;

/** Diagnostics for a person: summed up over files, or one by one. */
final class DiagnosticView {
  private static final int WORST_PAGES = 3;

  private final Messages messages;
  private final DiagnosticTexts texts;

  DiagnosticView(Messages messages) {
    this.messages = messages;
    this.texts = new DiagnosticTexts(messages.language());
  }

  /** What one file has to say. */
  record OfFile(String fileName, List<Diagnostic> diagnostics) {}

  /** A diagnostic and its file. */
  private record Case(String fileName, Diagnostic diagnostic) {
    /** How many characters or lines it is about. */
    int count() {
      String count = diagnostic.parameters().getOrDefault("count", "");
      return count.matches("[0-9]{1,9}") ? Integer.parseInt(count) : 0;
    }
  }

  /**
   * For each code, the worst first: on how many pages, on which most of all, and the next step.
   * Empty where there is nothing to say.
   */
  String summary(List<OfFile> files) {
    Map<DiagnosticKind, List<Case>> cases = new TreeMap<>();
    for (OfFile file : files) {
      for (Diagnostic diagnostic : file.diagnostics) {
        Optional<DiagnosticKind> kind = DiagnosticKind.ofCode(diagnostic.code());
        kind.ifPresent(
            known ->
                cases
                    .computeIfAbsent(known, key -> new ArrayList<>())
                    .add(new Case(file.fileName, diagnostic)));
      }
    }
    StringBuilder summary = new StringBuilder();
    cases.forEach((kind, all) -> summary.append(summary(kind, all)));
    return summary.isEmpty() ? "" : messages.of("diagnostics.heading") + "\n" + summary;
  }

  private String summary(DiagnosticKind kind, List<Case> cases) {
    List<Case> worst = new ArrayList<>(cases);
    worst.sort(Comparator.comparingInt(Case::count).reversed());
    long pages = cases.stream().map(this::where).distinct().count();
    String where =
        worst.stream()
            .map(this::where)
            .distinct()
            .limit(WORST_PAGES)
            .collect(Collectors.joining("; "));
    String more = pages > WORST_PAGES ? "; …" : "";
    return "  "
        + messages.of("diagnostics.line", level(kind.level()), texts.title(kind), pages)
        + "\n    "
        + where
        + more
        + "\n    "
        + texts.nextStep(kind)
        + "\n";
  }

  private String where(Case each) {
    List<Place> places = each.diagnostic().places();
    return places.isEmpty()
        ? each.fileName()
        : each.fileName() + " " + RecordView.pages(places, messages);
  }

  /** Each diagnostic of an edition on a line of its own. */
  String list(List<Diagnostic> diagnostics) {
    StringBuilder list = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      list.append("  ")
          .append(level(diagnostic.level()))
          .append("  ")
          .append(texts.message(diagnostic))
          .append('\n');
    }
    return list.isEmpty() ? "" : "\n" + messages.of("diagnostics.heading") + "\n" + list;
  }

  private String level(Level level) {
    return messages.of("level." + level.name().toLowerCase(Locale.ROOT));
  }
}
