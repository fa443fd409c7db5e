/**
 * Pages as they are printed: their pictures, their words with the places of them, and which areas
 * hold a record or the words of a question.
 *
 * <p>{@link jp.keikaku.picture.PagePictures} gives pictures and texts. What it gives was drawn by
 * {@link jp.keikaku.picture.PageWorker}, a child process: a page that takes too long, or takes
 * Java's memory, takes nothing else with it. {@link jp.keikaku.picture.PageBoxes} is pure functions
 * on what came back.
 */
@NullMarked
package jp.keikaku.picture;

import org.jspecify.annotations.NullMarked;
