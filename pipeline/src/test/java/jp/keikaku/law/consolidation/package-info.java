@NullMarked
package jp.keikaku.law.consolidation;

import org.jspecify.annotations.NullMarked;
