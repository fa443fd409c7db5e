package jp.keikaku.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.export.ReportJson;

/** Describes the routes of a site for programs, as OpenAPI 3.1. */
final class OpenApi {
  private static final Pattern PARAMETER = Pattern.compile("[{<]([a-z]+)[}>]");

  private OpenApi() {}

  static String of(List<Route> routes, View view) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      @SuppressWarnings("unchecked") // put there by the line below
      Map<String, Object> methods =
          (Map<String, Object>)
              paths.computeIfAbsent(path(route), each -> new LinkedHashMap<String, Object>());
      methods.put(String.valueOf(route.method()).toLowerCase(Locale.ROOT), operation(route, view));
    }
    Map<String, Object> api = new LinkedHashMap<>();
    api.put("openapi", "3.1.0");
    api.put(
        "info",
        Map.of(
            "title", view.t("web.name"),
            "description", view.t("web.description"),
            "version", "1"));
    api.put("servers", List.of(Map.of("url", view.origin() + view.links().to("/"))));
    api.put("paths", paths);
    return ReportJson.write(api);
  }

  /** The path under which programs get the data. */
  static String path(Route route) {
    String path = PARAMETER.matcher(route.path()).replaceAll("{$1}");
    return switch (route.action()) {
      case Route.Making making -> Responder.Form.JSON.path(path);
      case Route.Answering answering -> path;
    };
  }

  private static Map<String, Object> operation(Route route, View view) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    Matcher inPath = PARAMETER.matcher(route.path());
    while (inPath.find()) {
      parameters.add(parameter(inPath.group(1), "path", view));
    }
    route.parameters().forEach(name -> parameters.add(parameter(name, "query", view)));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", route.name());
    operation.put("summary", view.t("route." + route.name()));
    operation.put("parameters", parameters);
    operation.put(
        "responses",
        Map.of(
            "200", Map.of("description", view.t("route." + route.name())),
            "404", Map.of("description", view.t("web.not-found"))));
    return operation;
  }

  private static Map<String, Object> parameter(String name, String in, View view) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    parameter.put("required", in.equals("path"));
    parameter.put("description", view.t("parameter." + name));
    parameter.put("schema", Map.of("type", "string"));
    return parameter;
  }
}
