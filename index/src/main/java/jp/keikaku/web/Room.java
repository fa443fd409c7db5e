package jp.keikaku.web;

import java.util.List;

/** A part of the site. */
@FunctionalInterface
public interface Room {
  /** Its addresses. The first that fits a request answers it. */
  List<Route> routes();
}
