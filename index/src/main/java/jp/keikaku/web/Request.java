package jp.keikaku.web;

import io.javalin.http.Context;
import java.util.Optional;
import jp.keikaku.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param context the request as the server has it
 * @param visit the archive as it stands
 * @param view the language and the addresses of the pages
 * @param id that the path names, without the ending that asks for a form; empty where it names none
 */
public record Request(Context context, Visit visit, View view, String id) {
  /** The longest parameter that is read; a longer one is refused before. */
  static final int LONGEST = 2000;

  /** A parameter; empty where it is absent. */
  public String parameter(String name) {
    String value = context.queryParam(name);
    return value == null ? "" : SafeText.of(value);
  }

  /** A parameter that is there and not empty. */
  public Optional<String> given(String name) {
    return Optional.of(parameter(name)).filter(value -> !value.isBlank());
  }

  /** A parameter that is a number from 0, or another one where it is absent. */
  public int number(String name, int otherwise) throws Refusal {
    @Nullable String value = context.queryParam(name);
    if (value == null || value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,7}")) {
      throw new Refusal(400, "web.bad-number", name);
    }
    return Integer.parseInt(value);
  }

  /** Whether a parameter says yes. */
  public boolean flag(String name) {
    return parameter(name).equals("1");
  }

  /** A number in the path. */
  public int pathNumber(String name) throws Refusal {
    String value = context.pathParam(name);
    if (!value.matches("[0-9]{1,7}")) {
      throw Refusal.notFound();
    }
    return Integer.parseInt(value);
  }
}
