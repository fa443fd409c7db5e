/** The site over an archive of the fixtures, asked as a browser and a program would. */
@NullMarked
package jp.keikaku.web;

import org.jspecify.annotations.NullMarked;
