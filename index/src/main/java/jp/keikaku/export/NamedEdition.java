package jp.keikaku.export;

import jp.keikaku.document.Edition;

/**
 * An edition under the id by which rows and lines name it.
 *
 * @param id its id in the archive
 * @param edition its records
 */
public record NamedEdition(String id, Edition edition) {}
