/** Tests of law XML. */
@NullMarked
package jp.keikaku.law.xml;

import org.jspecify.annotations.NullMarked;
