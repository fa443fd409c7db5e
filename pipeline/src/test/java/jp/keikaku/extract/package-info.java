/** Acceptance: whole documents against the records that a person wrote down for them. */
@NullMarked
package jp.keikaku.extract;

import org.jspecify.annotations.NullMarked;
