package jp.keikaku.document;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What diagnostics say to people, in Japanese or English: for each code a title, a sentence whose
 * blanks ({@code {page}}) are the diagnostic's parameters, and the next step.
 */
public final class DiagnosticTexts {
  private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)\\}");

  private final ResourceBundle bundle;

  /** Texts in the language of a locale: Japanese, else English. */
  public DiagnosticTexts(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "jp.keikaku.document.diagnostics",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What it is and what to do; its own message where nothing is known of its code. */
  public String message(Diagnostic diagnostic) {
    return DiagnosticKind.ofCode(diagnostic.code())
        .filter(kind -> !diagnostic.parameters().isEmpty())
        .map(kind -> message(kind, diagnostic.parameters()))
        .orElse(diagnostic.message());
  }

  String message(DiagnosticKind kind, Map<String, String> parameters) {
    return filled(bundle.getString(kind.code()), parameters)
        + bundle.getString("between")
        + nextStep(kind);
  }

  /** What all diagnostics of a kind have in common, in a few words. */
  public String title(DiagnosticKind kind) {
    return bundle.getString(kind.code() + ".title");
  }

  /** What a person can do. */
  public String nextStep(DiagnosticKind kind) {
    return bundle.getString(kind.code() + ".next");
  }

  private static String filled(String text, Map<String, String> parameters) {
    return BLANK
        .matcher(text)
        .replaceAll(
            blank ->
                Matcher.quoteReplacement(parameters.getOrDefault(blank.group(1), blank.group())));
  }
}
