package jp.keikaku.press;

import org.jspecify.annotations.Nullable;

/**
 * How one print of an edition looks.
 *
 * @param engine {@code writer}, {@code chromium}, {@code pdfbox} or {@code weasyprint}
 * @param bodyFont family name of the text's font
 * @param headingFont family name of the headings' font
 * @param fontSize of the text, in points
 * @param digits {@code full} for full-width digits, else as the source has them
 * @param bylawDigits the same for bylaws; absent: as {@code digits}
 * @param latin {@code full} for full-width capitals in short abbreviations
 * @param chaptersBreak whether every chapter begins on a new page
 * @param tablesBreak whether an item table may go over a page
 * @param bars {@code inside} for a schedule bar inside its cell, else the whole cell is coloured
 * @param borders {@code rectangles} for table borders as thin filled rectangles, else strokes; only
 *     the engine of our own can choose
 * @param frontMatter pages before the page that is numbered 1; only the engine of our own can
 *     choose
 * @param radicals whether some ideographs are printed as the radicals that look like them
 */
record PrintStyle(
    String engine,
    String bodyFont,
    String headingFont,
    double fontSize,
    @Nullable String digits,
    @Nullable String bylawDigits,
    @Nullable String latin,
    boolean chaptersBreak,
    boolean tablesBreak,
    @Nullable String bars,
    @Nullable String borders,
    int frontMatter,
    boolean radicals) {

  boolean barsInsideCells() {
    return "inside".equals(bars);
  }

  boolean bordersAsRectangles() {
    return "rectangles".equals(borders);
  }

  /** The wording of the plan outside its bylaws. */
  Wording wording() {
    return new Wording("full".equals(digits), "full".equals(latin), radicals);
  }

  /** The wording of the bylaws. */
  Wording bylawWording() {
    return new Wording("full".equals(bylawDigits == null ? digits : bylawDigits), false, radicals);
  }
}
