/**
 * The command line.
 *
 * <p>{@link jp.keikaku.cli.Main} starts it, {@link jp.keikaku.cli.KeikakuCommand} lists the
 * commands; each command is one class. {@link jp.keikaku.cli.Terminal} is where they write, {@link
 * jp.keikaku.cli.Messages} what they say to people.
 */
@NullMarked
package jp.keikaku.cli;

import org.jspecify.annotations.NullMarked;
