/**
 * The engine inside the program: analyzers and dictionary, writing and reading of a Lucene index.
 *
 * <p>{@link jp.keikaku.search.lucene.LuceneEngine} opens an index for either side. {@code
 * LuceneRecordIndex} writes: {@code RecordDocuments} makes a document of each record of each
 * edition.
 *
 * <p>A question goes one way through {@code LuceneSearchEngine}: {@code QueryPlan} analyses and
 * widens what was parsed ({@code Names}, {@code Sounds}), {@code RecordQueries} and {@code Filters}
 * make queries of it, the first pass finds the best documents, {@code EditionGroups} collapses
 * copies of one record, {@code Closeness} looks at the best of them again, {@code Facets} counts
 * meanwhile, {@code Snippets} shows where the answer stands.
 */
@NullMarked
package jp.keikaku.search.lucene;

import org.jspecify.annotations.NullMarked;
