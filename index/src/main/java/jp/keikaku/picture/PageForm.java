package jp.keikaku.picture;

/** In what form a page is given. */
enum PageForm {
  /** A PNG for ordinary screens: 150 dots per inch. */
  PICTURE(150, "-150.png"),
  /** A PNG for dense screens and for print: 300 dots per inch. */
  DENSE_PICTURE(300, "-300.png"),
  /** Its words with their places, as {@link PageCodec} writes them. */
  TEXT(0, ".text");

  private final int dotsPerInch;
  private final String ending;

  PageForm(int dotsPerInch, String ending) {
    this.dotsPerInch = dotsPerInch;
    this.ending = ending;
  }

  /** Of a picture. */
  int dotsPerInch() {
    return dotsPerInch;
  }

  /** The name of the file that keeps it. */
  String fileName(int page) {
    return page + ending;
  }
}
