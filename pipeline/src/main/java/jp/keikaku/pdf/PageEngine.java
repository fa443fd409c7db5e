package jp.keikaku.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.document.Box;
import jp.keikaku.document.Diagnostic;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Walks the drawing operators of one page once and collects what they draw. Mutable while it walks;
 * {@link #read} gives the finished page.
 */
final class PageEngine extends PDFGraphicsStreamEngine {
  /** A CJK em box reaches this far above the baseline, in parts of the font size. */
  private static final double ASCENT = 0.88;

  /**
   * Drawing operators of a page that are carried out at most: about two seconds. The page with most
   * of the real files measured (a bylaw's form) has 5,780; maps have some hundred thousand.
   */
  private static final long MOST_OPERATORS = 3_000_000;

  /** Opening a form costs as much as this many operators: 30 µs beside 0.3 µs. */
  private static final int FORM = 100;

  private final int number;
  private final PDRectangle crop;
  private final int rotation;
  private final double[] toReader;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Glyph> hidden = new ArrayList<>();
  private final PathCollector paths;
  private final List<Box> images = new ArrayList<>();
  private final Map<PDFont, String> fontNames = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Deque<Sequence> sequences = new ArrayDeque<>();
  private final Set<COSBase> openForms = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Meanings meanings = new Meanings();
  private long work;
  private @Nullable String broken;
  private int order;

  /** A marked content sequence that is open, and how many glyphs there were when it began. */
  private record Sequence(@Nullable String actualText, int start) {}

  PageEngine(PDPage page, int number) {
    super(page);
    addOperator(new BoundedFonts(this));
    this.number = number;
    this.crop = seenBox(page);
    this.rotation = Math.floorMod(page.getRotation(), 360);
    this.toReader = toReader(crop, rotation);
    this.paths = new PathCollector(toReader, width(), height());
  }

  private double width() {
    return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
  }

  private double height() {
    return rotation % 180 == 0 ? crop.getHeight() : crop.getWidth();
  }

  /** The crop box; where it misses the page altogether, the whole page. */
  private static PDRectangle seenBox(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return crop.getWidth() > 0 && crop.getHeight() > 0 ? crop : page.getMediaBox();
  }

  /** The page, or what could be read of it before it broke, which a diagnostic then says. */
  PageContent read() {
    try {
      processPage(getPage());
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // Unchecked exceptions come from broken fonts and operands; the page keeps what was drawn.
      broken = broken == null ? String.valueOf(e.getMessage()) : broken;
    } catch (OutOfMemoryError e) {
      broken = "more memory is needed than there is";
    }
    boolean recognised = HiddenText.isRecognised(glyphs, hidden, images, width(), height());
    List<Glyph> beneath =
        recognised ? HiddenText.onPage(hidden, width(), height()) : List.<Glyph>of();
    List<Glyph> shown = recognised ? HiddenText.merged(glyphs, beneath) : glyphs;
    hidden.removeAll(new HashSet<>(beneath));
    DoubledGlyphs doubled = DoubledGlyphs.of(shown);
    List<Ruling> rulings = paths.rulings();
    List<Underline> underlines = Underlines.find(rulings, doubled.once());
    Set<Ruling> marking = new HashSet<>(underlines.stream().map(Underline::ruling).toList());
    PageContent page =
        new PageContent(
            number,
            width(),
            height(),
            doubled.once(),
            hidden,
            doubled.later(),
            rulings.stream().filter(ruling -> !marking.contains(ruling)).toList(),
            underlines,
            paths.fills(),
            images);
    diagnostics.addAll(new PageReport(page).diagnostics(broken, recognised, meanings.repaired()));
    return page;
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** A page may ask for more drawing than anybody can wait for; it is read up to a limit. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work++;
    if (work > MOST_OPERATORS) {
      broken = "more than " + MOST_OPERATORS + " drawing operators";
      throw new IOException(broken);
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (opens(form)) {
      super.showForm(form);
      openForms.remove(form.getCOSObject());
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (opens(form)) {
      super.showTransparencyGroup(form);
      openForms.remove(form.getCOSObject());
    }
  }

  /** Notes that a form is being drawn; a form inside itself is not drawn, which is said. */
  private boolean opens(PDFormXObject form) {
    work += FORM;
    if (!openForms.add(form.getCOSObject())) {
      broken = "a form that draws itself";
      return false;
    }
    return true;
  }

  /** From user space to the reader's page: a, b, c, d, e, f as in PDF matrices. */
  private static double[] toReader(PDRectangle crop, int rotation) {
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    return switch (rotation) {
      case 90 -> new double[] {0, 1, 1, 0, -bottom, -left};
      case 180 -> new double[] {-1, 0, 0, 1, right, -bottom};
      case 270 -> new double[] {0, -1, -1, 0, top, right};
      default -> new double[] {1, 0, 0, -1, -left, top};
    };
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    // The em square's axes on the reader's page: where its baseline points, and where up is.
    double alongX = matrix.getValue(0, 0) * toReader[0] + matrix.getValue(0, 1) * toReader[2];
    double alongY = matrix.getValue(0, 0) * toReader[1] + matrix.getValue(0, 1) * toReader[3];
    double upX = matrix.getValue(1, 0) * toReader[0] + matrix.getValue(1, 1) * toReader[2];
    double upY = matrix.getValue(1, 0) * toReader[1] + matrix.getValue(1, 1) * toReader[3];
    double x = matrix.getTranslateX() * toReader[0] + matrix.getTranslateY() * toReader[2];
    double y = matrix.getTranslateX() * toReader[1] + matrix.getTranslateY() * toReader[3];
    x += toReader[4];
    y += toReader[5];
    boolean vertical = font.isVertical();
    double advance =
        vertical ? Math.max(font.getWidth(code) / 1000, 0.01) : Math.abs(displacement.getX());
    Box box =
        boxOf(
            x + upX * (ASCENT - 1),
            y + upY * (ASCENT - 1),
            alongX * advance,
            alongY * advance,
            upX,
            upY);
    Glyph glyph =
        new Glyph(
            order++,
            number,
            meanings.of(font, code),
            box,
            Math.hypot(upX, upY),
            fontNames.computeIfAbsent(font, PageEngine::plainName),
            direction(vertical, alongX, alongY));
    (isSeen(box) ? glyphs : hidden).add(glyph);
  }

  private static Direction direction(boolean vertical, double alongX, double alongY) {
    if (Math.abs(alongY) > Math.abs(alongX)) {
      return alongY > 0 ? Direction.DOWNWARD : Direction.UPWARD;
    }
    if (alongX < 0) {
      return Direction.UPSIDE_DOWN;
    }
    return vertical ? Direction.VERTICAL : Direction.HORIZONTAL;
  }

  private static Box boxOf(double x, double y, double dx1, double dy1, double dx2, double dy2) {
    return new Box(
        Math.min(Math.min(x, x + dx1), Math.min(x + dx2, x + dx1 + dx2)),
        Math.min(Math.min(y, y + dy1), Math.min(y + dy2, y + dy1 + dy2)),
        Math.max(Math.max(x, x + dx1), Math.max(x + dx2, x + dx1 + dx2)),
        Math.max(Math.max(y, y + dy1), Math.max(y + dy2, y + dy1 + dy2)));
  }

  private boolean isSeen(Box box) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode != RenderingMode.NEITHER && HiddenText.isOnPage(box, width(), height());
  }

  /** {@code ABCDEF+Name} without its prefix. */
  private static String plainName(PDFont font) {
    String name = font.getName();
    if (name == null) {
      return "";
    }
    int plus = name.indexOf('+');
    return plus == 6 ? name.substring(plus + 1) : name;
  }

  /** What a producer says that the glyphs of a marked sequence mean goes before the font's word. */
  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    sequences.push(new Sequence(actual, glyphs.size()));
  }

  @Override
  public void endMarkedContentSequence() {
    Sequence sequence = sequences.poll();
    if (sequence != null && sequence.actualText() != null) {
      List<Glyph> drawn = glyphs.subList(Math.min(sequence.start(), glyphs.size()), glyphs.size());
      List<Glyph> named = ActualText.spread(sequence.actualText(), drawn);
      drawn.clear();
      glyphs.addAll(named);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    paths.moveTo(p0.getX(), p0.getY());
    paths.lineTo(p1.getX(), p1.getY());
    paths.lineTo(p2.getX(), p2.getY());
    paths.lineTo(p3.getX(), p3.getY());
    paths.closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    double[] corners = {0, 0, 1, 0, 0, 1, 1, 1};
    place.transform(corners, 0, corners, 0, 4);
    new AffineTransform(toReader).transform(corners, 0, corners, 0, 4);
    images.add(
        new Box(
            Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6])),
            Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7])),
            Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6])),
            Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]))));
  }

  @Override
  public void clip(int windingRule) {
    // Of rulings alone: what a clip hides is rarely text, and costs a polygon clipping per glyph.
    paths.clip();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    paths.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    paths.restore();
  }

  @Override
  public void moveTo(float x, float y) {
    paths.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    paths.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    paths.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return paths.currentPoint();
  }

  @Override
  public void closePath() {
    paths.closePath();
  }

  @Override
  public void endPath() {
    paths.discard();
  }

  @Override
  public void strokePath() throws IOException {
    Integer rgb = rgb(getGraphicsState().getStrokingColor());
    paths.stroke(lineWidth(), isDashed(), rgb == null ? 0 : rgb);
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    Integer rgb = rgb(getGraphicsState().getNonStrokingColor());
    paths.fill(rgb == null ? 0 : rgb);
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    Integer inside = rgb(getGraphicsState().getNonStrokingColor());
    Integer outline = rgb(getGraphicsState().getStrokingColor());
    paths.fillAndStroke(
        inside == null ? 0 : inside, lineWidth(), isDashed(), outline == null ? 0 : outline);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A colour gradient carries no text and no ruling.
  }

  private double lineWidth() {
    return transformWidth(getGraphicsState().getLineWidth());
  }

  private boolean isDashed() {
    float[] pattern = getGraphicsState().getLineDashPattern().getDashArray();
    return pattern.length > 0;
  }

  /** The colour as {@code 0xRRGGBB}, or null for patterns and colours that cannot be told. */
  private static @Nullable Integer rgb(PDColor color) throws IOException {
    if (color.isPattern()) {
      return null;
    }
    return color.toRGB();
  }
}
