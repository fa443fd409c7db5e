/** Tests of the string functions: example tables as data, and properties over seeded inputs. */
@NullMarked
package jp.keikaku.text;

import org.jspecify.annotations.NullMarked;
