/** Pictures of pages, and what stands where on them. */
@NullMarked
package jp.keikaku.picture;

import org.jspecify.annotations.NullMarked;
