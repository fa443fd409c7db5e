package jp.keikaku.web;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is served.
 *
 * @param host address that is listened on
 * @param port 0 for any that is free
 * @param baseUrl as people reach it from outside, behind a proxy maybe and under a path of it; null
 *     where they reach it directly
 */
public record WebSettings(String host, int port, @Nullable URI baseUrl) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  /** Whether only this machine can reach it. */
  public boolean isLoopback() {
    return LOOPBACK.contains(host);
  }

  /** The path that all addresses begin with: empty, or {@code /keikaku}. */
  public String basePath() {
    String path = baseUrl == null || baseUrl.getPath() == null ? "" : baseUrl.getPath();
    return path.replaceAll("/+$", "");
  }

  /**
   * Whether a request that names this host is meant for us: a page elsewhere can give its own name
   * our address, and would else read what only this machine may (DNS rebinding). Where others reach
   * us without a base URL, any name may be ours.
   *
   * @param name as in the {@code Host} header, without the port
   */
  boolean isOurs(String name) {
    URI base = baseUrl;
    boolean named = base != null && name.equalsIgnoreCase(base.getHost());
    return named || LOOPBACK.contains(name) || (!isLoopback() && base == null);
  }
}
