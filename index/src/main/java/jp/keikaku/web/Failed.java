package jp.keikaku.web;

/**
 * What an error says.
 *
 * @param status of the answer
 * @param message what it is, and what to do
 */
public record Failed(int status, String message) {}
