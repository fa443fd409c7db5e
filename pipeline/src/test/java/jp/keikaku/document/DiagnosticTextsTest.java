package jp.keikaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code says something in both languages, with the same blanks. */
class DiagnosticTextsTest {
  private static final DiagnosticTexts ENGLISH = new DiagnosticTexts(Locale.ENGLISH);
  private static final DiagnosticTexts JAPANESE = new DiagnosticTexts(Locale.JAPAN);

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "page", "7", "count", "12", "fonts", "Gothic", "text", "計画", "points", "U+E001", "reason",
          "cut off");

  @ParameterizedTest
  @EnumSource
  void everyKindHasItsTexts(DiagnosticKind kind) {
    Diagnostic diagnostic = Diagnostic.of(kind, List.of(), PARAMETERS);
    assertThat(DiagnosticKind.ofCode(diagnostic.code())).contains(kind);
    assertThat(diagnostic.message())
        .isEqualTo(ENGLISH.message(diagnostic))
        .endsWith(ENGLISH.nextStep(kind))
        .doesNotContain("{");
    assertThat(JAPANESE.message(diagnostic))
        .endsWith(JAPANESE.nextStep(kind))
        .doesNotContain("{")
        .isNotEqualTo(diagnostic.message());
    assertThat(JAPANESE.message(diagnostic).contains("7ページ"))
        .isEqualTo(diagnostic.message().contains("age 7"));
    assertThat(JAPANESE.title(kind)).isNotEqualTo(ENGLISH.title(kind));
    for (String value : PARAMETERS.values()) {
      assertThat(JAPANESE.message(diagnostic).contains(value))
          .as("%s says %s", kind, value)
          .isEqualTo(diagnostic.message().contains(value));
    }
  }

  @Test
  void aCodeOfAnotherVersionKeepsItsMessage() {
    Diagnostic later = new Diagnostic(Level.INFO, "some-later-code", "Something.", List.of());
    assertThat(JAPANESE.message(later)).isEqualTo("Something.");
  }

  @Test
  void oneThatWasWrittenWithoutParametersKeepsItsMessage() {
    Diagnostic earlier = new Diagnostic(Level.WARNING, "ocr-text", "Scanned.", List.of());
    assertThat(JAPANESE.message(earlier)).isEqualTo("Scanned.");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(bundle(Locale.JAPAN).keySet()))
        .isEqualTo(new TreeSet<>(bundle(Locale.ENGLISH).keySet()));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "jp.keikaku.document.diagnostics",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
