package jp.keikaku.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.keikaku.archive.ArchiveException;
import jp.keikaku.export.CsvFormat;
import jp.keikaku.export.ReportJson;

/**
 * Answers requests: makes the page, and prints it in the form and the language that was asked for.
 */
final class Responder {
  private static final String LANGUAGE = "lang";

  /** Attribute of a request whose error was told. */
  private static final String SAID = "said";

  /** A year, in seconds. */
  private static final int LONG = 365 * 24 * 60 * 60;

  /** More than this no page needs: a question, and what it is narrowed down to. */
  private static final int LONGEST_ADDRESS = 8000;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Map<Language, Words> words =
      Map.of(Language.JA, new Words(Language.JA), Language.EN, new Words(Language.EN));
  private final WebSettings settings;
  private final Library library;
  private final boolean mayIngest;
  private final boolean hasPictures;

  Responder(WebSettings settings, Library library, List<Route> routes) {
    this.settings = settings;
    this.library = library;
    this.hasPictures = routes.stream().anyMatch(route -> route.name().equals("page-picture"));
    this.mayIngest = routes.stream().anyMatch(route -> HandlerType.POST.equals(route.method()));
  }

  /** The forms that a page is given in. The page itself comes last: its path fits all of them. */
  enum Form {
    /** Data for programs. */
    JSON,
    /** A table. */
    CSV,
    /** For people. */
    HTML;

    /** The path of a page in this form. */
    String path(String page) {
      return switch (this) {
        case JSON, CSV -> page.equals("/") ? "/index" + ending() : page + ending();
        case HTML -> page;
      };
    }

    private String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Before every answer: what is not meant for us is refused, and browsers are told what pages may
   * do.
   */
  void guard(Context context) {
    context.header(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept, Accept-Language, Cookie");
    String query = context.queryString();
    if (query != null && query.length() > LONGEST_ADDRESS) {
      refuse(context, 414);
    } else if (!settings.isOurs(hostName(context))) {
      refuse(context, 421);
    } else if (!HandlerType.GET.equals(context.method())
        && !HandlerType.HEAD.equals(context.method())
        && !isFromOurPages(context)) {
      refuse(context, 403);
    }
  }

  private static void refuse(Context context, int status) {
    context.status(status).contentType("text/plain; charset=utf-8").result(status + "\n");
    context.skipRemainingHandlers();
  }

  private static String hostName(Context context) {
    String host = context.header("Host");
    return host == null ? "" : host.replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
  }

  /** What changes something comes from a page of ours, or from a program that is no browser. */
  private boolean isFromOurPages(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
    return sameSite && (origin == null || origin.equalsIgnoreCase(origin(context)));
  }

  private String origin(Context context) {
    URI base = settings.baseUrl();
    if (base != null) {
      return base.getScheme() + "://" + base.getAuthority();
    }
    String host = context.header("Host");
    return "http://" + (host == null ? "localhost" : host);
  }

  void make(Route.Making making, Form form, Context context) throws Exception {
    visit(
        context,
        form,
        request -> {
          Page page = making.page(request);
          Form wanted = form == Form.HTML && wantsJson(context) ? Form.JSON : form;
          print(page, wanted, request);
        });
  }

  void answer(Route.Answering answering, Context context) throws Exception {
    visit(context, Form.HTML, request -> answering.answer(request, context));
  }

  /** What is done over one state of the archive. */
  private interface Visiting {
    void with(Request request) throws Exception;
  }

  private void visit(Context context, Form form, Visiting visiting) throws Exception {
    View view = view(context);
    try (Visit visit = library.visit()) {
      visiting.with(new Request(context, visit, view, id(context)));
    } catch (Refusal e) {
      error(context, form, view, e.status(), e.sentence(view.words()));
    } catch (ArchiveException e) {
      error(context, form, view, 503, sentence(e, view.words()));
    }
  }

  private static String id(Context context) {
    String id = context.pathParamMap().get("id");
    String named = id == null ? context.queryParam("id") : id;
    return named == null ? "" : named;
  }

  private static String sentence(ArchiveException e, Words words) {
    String name = e.directory().getFileName().toString();
    return switch (e.reason()) {
      case DAMAGED -> words.of("error.damaged", name, String.valueOf(e.getMessage()));
      case MISSING, LOCKED, UNREADABLE, NOT_AN_ARCHIVE ->
          words.of("error.archive-unreadable", name, String.valueOf(e.getMessage()));
    };
  }

  private View view(Context context) {
    String chosen = context.queryParam(LANGUAGE);
    Optional<Language> asked = Language.of(chosen);
    asked.ifPresent(
        language ->
            context.cookie(
                new Cookie(
                    LANGUAGE,
                    language.code(),
                    settings.basePath() + "/",
                    LONG,
                    isSecure(),
                    true,
                    null,
                    SameSite.LAX)));
    Language language =
        asked
            .or(() -> Language.of(context.cookie(LANGUAGE)))
            .orElseGet(() -> Language.accepted(context.header("Accept-Language")));
    return new View(
        wordsOf(language),
        new Links(settings.basePath()),
        here(context),
        origin(context),
        mayIngest,
        hasPictures);
  }

  private Words wordsOf(Language language) {
    Words known = words.get(language);
    return known == null ? new Words(language) : known;
  }

  private boolean isSecure() {
    return settings.baseUrl() != null && "https".equals(settings.baseUrl().getScheme());
  }

  /** The address asked for, under the base path, without the parameter that chooses a language. */
  private String here(Context context) {
    String base = settings.basePath();
    String path = context.req().getRequestURI();
    String own = !base.isEmpty() && path.startsWith(base) ? path.substring(base.length()) : path;
    String query = context.queryString();
    String kept = query == null ? "" : query.replaceAll("(^|&)" + LANGUAGE + "=[^&]*", "");
    String clean = kept.startsWith("&") ? kept.substring(1) : kept;
    return base + (own.isEmpty() ? "/" : own) + (clean.isEmpty() ? "" : "?" + clean);
  }

  /** A program that names JSON first wants that; browsers name HTML first. */
  private static boolean wantsJson(Context context) {
    String accept = context.header("Accept");
    return accept != null && accept.strip().startsWith("application/json");
  }

  private void print(Page page, Form form, Request request) throws Refusal {
    Context context = request.context();
    switch (form) {
      case HTML -> {
        if (page.elsewhere() != null) {
          context.redirect(page.elsewhere(), HttpStatus.SEE_OTHER);
        } else {
          html(context, page, request.view());
        }
      }
      case JSON -> json(context, page.data());
      case CSV -> {
        Page.Table table = page.table();
        if (table == null) {
          throw Refusal.notFound();
        }
        context
            .contentType("text/csv; charset=utf-8")
            .result(CsvFormat.write(table.columns(), table.rows()));
      }
    }
  }

  /** Data that is written already is passed on as it is. */
  private static void json(Context context, Object data) {
    String written = data instanceof String text ? text : ReportJson.write(data);
    context.contentType("application/json; charset=utf-8").result(written);
  }

  private void html(Context context, Page page, View view) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(
        page.template() + ".jte",
        Map.of("v", view, "head", page.head(), "page", page.model()),
        output);
    context
        .contentType("text/html; charset=utf-8")
        .header("Content-Language", view.language())
        .result(output.toByteArray());
  }

  private void error(Context context, Form form, View view, int status, String message) {
    context.status(status);
    context.attribute(SAID, true);
    Failed failure = new Failed(status, message);
    if (form != Form.HTML || wantsJson(context)) {
      json(context, failure);
      return;
    }
    Page.Head head =
        new Page.Head(view.t("web.error-title", status), message, "", List.of(), null, false);
    html(context, Page.of("error", head, failure), view);
  }

  /** An address that no room has; a room has said by itself what it has not. */
  void notFound(Context context) {
    if (context.attribute(SAID) == null) {
      View view = view(context);
      error(context, Form.HTML, view, context.statusCode(), view.t("web.not-found"));
    }
  }

  /** A fault of our own: what it was goes to those who run the server, not to the reader. */
  void failed(Exception exception, Context context) {
    View view = view(context);
    if (!(exception instanceof IOException)) {
      System.err.println(context.method() + " " + context.path() + ": " + exception);
      if (System.getenv("KEIKAKU_DEBUG") != null) {
        exception.printStackTrace();
      }
    }
    error(context, Form.HTML, view, 500, view.t("web.fault"));
  }
}
