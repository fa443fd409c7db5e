/**
 * The archive as a site: {@link jp.keikaku.web.WebServer} serves {@link jp.keikaku.web.Room}s, each
 * a list of {@link jp.keikaku.web.Route}s. A request is answered over a {@link
 * jp.keikaku.web.Visit}, the archive as it stood when the request came; what it shows is a {@link
 * jp.keikaku.web.Page}, an immutable model made by pure functions, and templates (src/main/jte)
 * print it. The same model is the page's JSON. No search engine and no PDF library is known here.
 */
@NullMarked
package jp.keikaku.web;

import org.jspecify.annotations.NullMarked;
