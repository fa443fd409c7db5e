package jp.keikaku.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of a paper: how text is written with it, and how wide it is. */
interface Face {
  /**
   * Where Debian's packages put fonts with TrueType outlines; a paper uses those that are there.
   */
  List<Path> FILES =
      List.of(
          Path.of("/usr/share/fonts/opentype/ipafont-mincho/ipam.ttf"),
          Path.of("/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf"),
          Path.of("/usr/share/fonts/opentype/ipaexfont-mincho/ipaexm.ttf"),
          Path.of("/usr/share/fonts/truetype/vlgothic/VL-Gothic-Regular.ttf"),
          Path.of("/usr/share/fonts/truetype/bizud-gothic/BIZUDGothic-Regular.ttf"));

  /** The codes of a text, in hexadecimal digits. */
  String hex(String text);

  /** Its width, in ems. */
  double width(String text);

  /** The font's dictionary. */
  COSDictionary dictionary();

  /** Called once, when everything was written. */
  void finish();

  /** Fonts that a paper may use, those that need no file first. */
  static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    kinds.add(document -> new Named("UniJIS-UTF16-H", StandardCharsets.UTF_16BE, "Ryumin-Light"));
    kinds.add(
        document -> new Named("90ms-RKSJ-H", Charset.forName("windows-31j"), "GothicBBB-Medium"));
    FILES.stream()
        .filter(Files::isRegularFile)
        .forEach(file -> kinds.add(document -> Embedded.load(document, file)));
    return kinds;
  }

  /** Makes a font for a document. */
  interface Kind {
    Face in(PDDocument document) throws IOException;
  }

  /** A font that the reader has to have: half of an em for ASCII, one em for all else. */
  record Named(String encoding, Charset charset, String name) implements Face {
    private static final int HALF = 500;

    @Override
    public String hex(String text) {
      return HexFormat.of().formatHex(text.getBytes(charset));
    }

    @Override
    public double width(String text) {
      return text.codePoints().mapToDouble(point -> point < 0x80 ? HALF / 1000.0 : 1).sum();
    }

    @Override
    public COSDictionary dictionary() {
      COSDictionary system = new COSDictionary();
      system.setItem(COSName.REGISTRY, new COSString("Adobe"));
      system.setItem(COSName.ORDERING, new COSString("Japan1"));
      system.setInt(COSName.SUPPLEMENT, 2);
      COSDictionary descriptor = new COSDictionary();
      descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
      descriptor.setName(COSName.FONT_NAME, name);
      descriptor.setInt(COSName.FLAGS, 6);
      descriptor.setItem(COSName.FONT_BBOX, numbers(0, -120, 1000, 880));
      descriptor.setInt(COSName.ASCENT, 880);
      descriptor.setInt(COSName.DESCENT, -120);
      COSDictionary descendant = new COSDictionary();
      descendant.setItem(COSName.TYPE, COSName.FONT);
      descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
      descendant.setName(COSName.BASE_FONT, name);
      descendant.setItem(COSName.CIDSYSTEMINFO, system);
      descendant.setItem(COSName.FONT_DESC, descriptor);
      descendant.setInt(COSName.DW, 1000);
      descendant.setItem(COSName.W, numbers(1, 95, HALF, 231, 632, HALF));
      COSArray descendants = new COSArray();
      descendants.add(descendant);
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE0);
      font.setName(COSName.BASE_FONT, name);
      font.setName(COSName.ENCODING, encoding);
      font.setItem(COSName.DESCENDANT_FONTS, descendants);
      return font;
    }

    private static COSArray numbers(int... values) {
      COSArray array = new COSArray();
      for (int value : values) {
        array.add(COSInteger.get(value));
      }
      return array;
    }

    @Override
    public void finish() {
      // Nothing of it is in the file.
    }
  }

  /** A part of a font in the file itself. */
  record Embedded(PDType0Font font) implements Face {
    static Face load(PDDocument document, Path file) throws IOException {
      try (InputStream stream = Files.newInputStream(file)) {
        return new Embedded(PDType0Font.load(document, stream, true));
      }
    }

    @Override
    public String hex(String text) {
      try {
        text.codePoints().forEach(font::addToSubset);
        return HexFormat.of().formatHex(font.encode(text));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public double width(String text) {
      try {
        return font.getStringWidth(text) / 1000;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public COSDictionary dictionary() {
      return font.getCOSObject();
    }

    @Override
    public void finish() {
      try {
        font.subset();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
