/** Holds the direction of the flow through the packages. */
@NullMarked
package jp.keikaku.architecture;

import org.jspecify.annotations.NullMarked;
