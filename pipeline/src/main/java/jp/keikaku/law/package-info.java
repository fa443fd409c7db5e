/**
 * What the texts of bylaws point at and define: ids of provisions, references resolved to them, and
 * defined terms with their uses. Pure functions from bylaws to bylaws.
 */
@NullMarked
package jp.keikaku.law;

import org.jspecify.annotations.NullMarked;
