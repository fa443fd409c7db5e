package jp.keikaku.document;

/**
 * A label that the vocabulary lacks, and what it was taken for.
 *
 * @param label as printed above its column, width and spaces apart
 * @param field name of the field as a vocabulary file writes it ({@code departments})
 * @param evidence what its column holds: {@code sequence}, {@code offices}, {@code prose} or {@code
 *     phrases}
 */
public record GuessedLabel(String label, String field, String evidence) {}
