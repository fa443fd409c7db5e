/** Tests of law XML. */
@NullMarked
package jp.keikaku.export.lawxml;

import org.jspecify.annotations.NullMarked;
