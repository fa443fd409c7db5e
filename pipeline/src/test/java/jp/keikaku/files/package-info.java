/**
 * Where tests and benchmarks find documents: the project's fixtures, and shared documents beside
 * it.
 */
@NullMarked
package jp.keikaku.files;

import org.jspecify.annotations.NullMarked;
