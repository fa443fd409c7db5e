/**
 * What can be asked of records and what is answered, whatever engine stands behind it: {@link
 * jp.keikaku.search.SearchEngine} answers a {@link jp.keikaku.search.SearchRequest} with a {@link
 * jp.keikaku.search.SearchPage}, {@link jp.keikaku.search.RecordIndex} takes records in, {@link
 * jp.keikaku.search.Engine} opens both. {@link jp.keikaku.search.QueryParser} splits what people
 * type.
 */
@NullMarked
package jp.keikaku.search;

import org.jspecify.annotations.NullMarked;
