package jp.keikaku.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
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

  /** Ink that lets more than the rest through is not seen, as a share. */
  private static final double INVISIBLE = 0.05;

  /** Paint that lets no more than the rest through hides what it covers, as a share. */
  private static final double OPAQUE = 0.99;

  private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

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
  private final Layers layers;
  private final Paint paint = new Paint();
  private final Watermarks watermarks = new Watermarks();
  private int concealed;
  private int marking;
  private double groupAlpha = 1;
  private @Nullable PDColor lastColor;
  private @Nullable Integer lastRgb;
  private long work;
  private @Nullable String broken;
  private int order;
  private int fields;

  /**
   * A marked content sequence that is open.
   *
   * @param start how many glyphs there were when it began
   * @param hidden whether it belongs to a layer that is switched off
   * @param watermark whether the producer says so
   */
  private record Sequence(
      @Nullable String actualText, int start, boolean hidden, boolean watermark) {
    static final Sequence PLAIN = new Sequence(null, 0, false, false);
  }

  PageEngine(PDPage page, int number, Layers layers) {
    super(page);
    this.layers = layers;
    addOperator(new BoundedFonts(this));
    this.number = number;
    this.crop = seenBox(page);
    this.rotation = Math.floorMod(page.getRotation(), 360);
    this.toReader = toReader(crop, rotation);
    this.paths = new PathCollector(toReader, width(), height(), paint);
  }

  private double width() {
    return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
  }

  private double height() {
    return rotation % 180 == 0 ? crop.getHeight() : crop.getWidth();
  }

  /** The crop box; where it misses the page altogether, the whole page. */
  static PDRectangle seenBox(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return crop.getWidth() > 0 && crop.getHeight() > 0 ? crop : page.getMediaBox();
  }

  /** The page, or what could be read of it before it broke, which a diagnostic then says. */
  PageContent read() {
    try {
      processPage(getPage());
      paths.unclip();
      for (PDAnnotation annotation : Annotations.shown(getPage(), layers)) {
        show(annotation);
      }
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // Unchecked exceptions come from broken fonts and operands; the page keeps what was drawn.
      broken = broken == null ? String.valueOf(e.getMessage()) : broken;
    } catch (OutOfMemoryError e) {
      broken = "more memory is needed than there is";
    }
    takeOut(paint.covered(), hidden);
    List<Glyph> apart = watermarks.among(glyphs);
    BitSet orders = new BitSet();
    apart.forEach(glyph -> orders.set(glyph.order()));
    takeOut(orders, new ArrayList<>());
    boolean recognised = HiddenText.isRecognised(glyphs, hidden, images, width(), height());
    List<Glyph> beneath =
        recognised ? HiddenText.onPage(hidden, width(), height()) : List.<Glyph>of();
    List<Glyph> shown = recognised ? HiddenText.merged(glyphs, beneath) : glyphs;
    hidden.removeAll(new HashSet<>(beneath));
    DoubledGlyphs doubled = DoubledGlyphs.of(shown);
    List<Ruling> rulings = paths.rulings();
    List<Underline> underlines = Underlines.below(rulings, doubled.once());
    List<Underline> strikes = Underlines.through(rulings, doubled.once());
    Set<Ruling> lines = new HashSet<>();
    Stream.concat(underlines.stream(), strikes.stream()).map(Underline::ruling).forEach(lines::add);
    PageContent page =
        new PageContent(
            number,
            width(),
            height(),
            doubled.once(),
            hidden,
            doubled.later(),
            rulings.stream().filter(ruling -> !lines.contains(ruling)).toList(),
            underlines,
            paths.fills(),
            images,
            strikes,
            apart);
    diagnostics.addAll(
        new PageReport(page).diagnostics(broken, recognised, meanings.repaired(), fields));
    return page;
  }

  /** Draws what stands above the page, or sets its words where nothing is drawn. */
  private void show(PDAnnotation annotation) throws IOException {
    fields += Annotations.isFilledField(annotation) ? 1 : 0;
    marking += "Watermark".equals(annotation.getSubtype()) ? 1 : 0;
    PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
    if (appearance != null) {
      openForms.clear();
      processAnnotation(annotation, appearance);
    } else {
      PDRectangle area = annotation.getRectangle();
      Box box = readerBox(area.toGeneralPath().getBounds2D());
      List<Glyph> typed = TypedText.in(box, Annotations.words(annotation), number, order);
      order += typed.size();
      glyphs.addAll(typed);
    }
    marking -= "Watermark".equals(annotation.getSubtype()) ? 1 : 0;
  }

  private void takeOut(BitSet orders, List<Glyph> to) {
    if (!orders.isEmpty()) {
      glyphs.stream().filter(glyph -> orders.get(glyph.order())).forEach(to::add);
      glyphs.removeIf(glyph -> orders.get(glyph.order()));
    }
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
    int open = sequences.size();
    super.processOperator(operator, operands);
    boolean opens = operator.getName().equals("BDC") || operator.getName().equals("BMC");
    if (opens && sequences.size() == open) {
      // One whose properties are missing is left out, but its end is not.
      sequences.push(Sequence.PLAIN);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (opens(form)) {
      super.showForm(form);
      closes(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (opens(form)) {
      double outer = groupAlpha;
      // Whatever is mixed with its ground is no paint that hides it.
      groupAlpha = isPlain() ? alpha() : Math.min(alpha(), 0.9);
      super.showTransparencyGroup(form);
      groupAlpha = outer;
      closes(form);
    }
  }

  private void closes(PDFormXObject form) {
    paths.restore();
    concealed -= isHidden(form) ? 1 : 0;
    openForms.remove(form.getCOSObject());
  }

  private boolean isHidden(PDXObject object) {
    return layers.hide(object.getCOSObject().getCOSDictionary(COSName.OC));
  }

  /** Notes that a form is being drawn; a form inside itself is not drawn, which is said. */
  private boolean opens(PDFormXObject form) {
    work += FORM;
    if (!openForms.add(form.getCOSObject())) {
      broken = "a form that draws itself";
      return false;
    }
    concealed += isHidden(form) ? 1 : 0;
    paths.save();
    PDRectangle bounds = form.getBBox();
    if (bounds != null) {
      Matrix matrix =
          Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
      paths.within(readerBox(bounds.transform(matrix).getBounds2D()));
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
    String fontName = fontNames.computeIfAbsent(font, PageEngine::plainName);
    Glyph glyph =
        new Glyph(
            order++,
            number,
            meanings.of(font, fontName, code),
            box,
            Math.hypot(upX, upY),
            fontName,
            direction(vertical, alongX, alongY));
    Integer rgb = textColor();
    if (!isSeen(box, rgb)) {
      hidden.add(glyph);
      return;
    }
    glyphs.add(glyph);
    paint.add(glyph);
    watermarks.slant(glyph.order(), alongX, alongY);
    if (marking > 0) {
      watermarks.name(glyph.order());
    }
    if (rgb != null && (rgb != 0 || alpha() < 1)) {
      watermarks.ink(glyph.order(), rgb, alpha());
    }
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

  private boolean isSeen(Box box, @Nullable Integer rgb) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return concealed == 0
        && mode != RenderingMode.NEITHER
        && HiddenText.isOnPage(box, width(), height())
        && paths.shows(box.centerX(), box.centerY())
        && alpha() > INVISIBLE
        && (rgb == null || !paint.swallows(box, rgb));
  }

  /** The colour of characters, or null where it is none or not known. */
  private @Nullable Integer textColor() throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    PDColor color =
        mode.isFill()
            ? getGraphicsState().getNonStrokingColor()
            : getGraphicsState().getStrokingColor();
    if (color != lastColor) {
      lastRgb = rgb(color);
      lastColor = color;
    }
    return lastRgb;
  }

  private double alpha() {
    return groupAlpha * getGraphicsState().getNonStrokeAlphaConstant();
  }

  /** Whether what is painted now replaces what lies below. */
  private boolean isPlain() {
    PDGraphicsState state = getGraphicsState();
    return BlendMode.NORMAL.equals(state.getBlendMode()) && state.getSoftMask() == null;
  }

  private boolean isSolid() {
    return isPlain() && alpha() >= OPAQUE;
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
    boolean off = COSName.OC.equals(tag) && layers.hide(properties);
    boolean watermark =
        properties != null && "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE));
    sequences.push(new Sequence(actual, glyphs.size(), off, watermark));
    concealed += off ? 1 : 0;
    marking += watermark ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    Sequence sequence = sequences.poll();
    if (sequence == null) {
      return;
    }
    concealed -= sequence.hidden() ? 1 : 0;
    marking -= sequence.watermark() ? 1 : 0;
    if (sequence.actualText() != null) {
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
    boolean off = image instanceof PDImageXObject object && isHidden(object);
    if (off || concealed > 0) {
      return;
    }
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Box box = readerBox(place.createTransformedShape(UNIT).getBounds2D());
    images.add(box);
    // A picture over text often shows the same text: flattened effects, scans with their text.
    paths.seen(box).ifPresent(paint::tint);
  }

  /** The box around an area of user space on the reader's page. */
  private Box readerBox(Rectangle2D area) {
    Rectangle2D seen = new AffineTransform(toReader).createTransformedShape(area).getBounds2D();
    return new Box(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
  }

  @Override
  public void clip(int windingRule) {
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
    if (concealed > 0) {
      paths.discard();
      return;
    }
    Integer rgb = rgb(getGraphicsState().getStrokingColor());
    paths.stroke(lineWidth(), isDashed(), rgb == null ? 0 : rgb);
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (concealed > 0) {
      paths.discard();
      return;
    }
    paths.fill(rgb(getGraphicsState().getNonStrokingColor()), isSolid());
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    if (concealed > 0) {
      paths.discard();
      return;
    }
    Integer inside = rgb(getGraphicsState().getNonStrokingColor());
    Integer outline = rgb(getGraphicsState().getStrokingColor());
    paths.fillAndStroke(inside, isSolid(), lineWidth(), isDashed(), outline == null ? 0 : outline);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A colour gradient carries no text and no ruling, but is the ground of what stands on it.
    paths.seen(new Box(0, 0, width(), height())).ifPresent(paint::tint);
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
