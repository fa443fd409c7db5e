package jp.keikaku.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Style sheet, script and picture of the pages. */
final class AssetRoom implements Room {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  @Override
  public List<Route> routes() {
    return List.of(Route.data("/assets/{name}", "asset", AssetRoom::asset));
  }

  private static void asset(Request request, Context context) throws Refusal, IOException {
    String name = context.pathParam("name");
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[a-z]+\\.[a-z]+")) {
      throw Refusal.notFound();
    }
    try (InputStream asset = AssetRoom.class.getResourceAsStream("assets/" + name)) {
      if (asset == null) {
        throw Refusal.notFound();
      }
      context.contentType(type).result(asset.readAllBytes());
    }
  }
}
