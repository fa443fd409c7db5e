/** Holds the words that the lattice gives against those of Kuromoji itself. */
@NullMarked
package jp.keikaku.analysis.lattice;

import org.jspecify.annotations.NullMarked;
