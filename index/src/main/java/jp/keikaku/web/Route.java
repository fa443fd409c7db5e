package jp.keikaku.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * An address of the site.
 *
 * @param method GET, or POST for what changes something
 * @param path with parameters as {@code {n}}, and {@code <id>} where it may hold slashes
 * @param name by which the description of the interface calls it: {@code search}; its sentence is
 *     the message {@code route.search}
 * @param parameters names of query parameters that it takes
 * @param action what it does
 */
public record Route(
    HandlerType method, String path, String name, List<String> parameters, Action action) {
  /** Copies the list. */
  public Route {
    parameters = List.copyOf(parameters);
  }

  /** What an address does. */
  public sealed interface Action {}

  /** Makes a page, which is printed as HTML, JSON or a table as was asked. */
  @FunctionalInterface
  public non-sealed interface Making extends Action {
    /** The page. */
    Page page(Request request) throws Exception;
  }

  /** Answers by itself. */
  @FunctionalInterface
  public non-sealed interface Answering extends Action {
    /** Writes the answer. */
    void answer(Request request, Context context) throws Exception;
  }

  /** An address that shows a page; {@code .json} behind it gives its data. */
  public static Route page(String path, String name, Making making, String... parameters) {
    return new Route(HandlerType.GET, path, name, List.of(parameters), making);
  }

  /** An address that gives something else than a page. */
  public static Route data(String path, String name, Answering answering, String... parameters) {
    return new Route(HandlerType.GET, path, name, List.of(parameters), answering);
  }

  /** An address that changes something. */
  public static Route post(String path, String name, Answering answering, String... parameters) {
    return new Route(HandlerType.POST, path, name, List.of(parameters), answering);
  }
}
