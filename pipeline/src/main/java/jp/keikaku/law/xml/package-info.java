/**
 * Bylaws in 法令標準XML, the format in which law systems exchange laws: {@link
 * jp.keikaku.law.xml.LawXmlWriter} writes it, {@link jp.keikaku.law.xml.LawXmlReader} reads it and
 * lists what the model does not hold.
 */
@NullMarked
package jp.keikaku.law.xml;

import org.jspecify.annotations.NullMarked;
