/**
 * Bylaws in 法令標準XML, the format in which law systems exchange laws: {@link
 * jp.keikaku.export.lawxml.LawXmlWriter} writes it, {@link jp.keikaku.export.lawxml.LawXmlReader}
 * reads it and lists what the model does not hold.
 */
@NullMarked
package jp.keikaku.export.lawxml;

import org.jspecify.annotations.NullMarked;
