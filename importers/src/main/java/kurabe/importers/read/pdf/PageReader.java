package kurabe.importers.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Draws a page on nothing but the two collectors.
final class PageReader extends PDFGraphicsStreamEngine {

  private final PageFrame frame;
  private final GlyphCollector visible;
  private final GlyphCollector invisible;
  private final RulingCollector rulings = new RulingCollector();
  private Point2D current = new Point2D.Double();
  private int drawings;
  private boolean damaged;

  private PageReader(PDPage page) {
    super(page);
    frame = PageFrame.of(page);
    visible = new GlyphCollector(frame);
    invisible = new GlyphCollector(frame);
  }

  /// What can be read of the page; its signs tell whether that is all.
  ///
  /// @throws InterruptedIOException when nobody waits for it any more
  static PageContent read(PDPage page, int number) throws InterruptedIOException {
    PageReader reader = new PageReader(page);
    try {
      reader.checkContents(page);
      reader.processPage(page);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      reader.damaged = true;
    }
    return reader.content(number);
  }

  private PageContent content(int number) {
    boolean hidden = visible.isEmpty();
    GlyphCollector text = hidden ? invisible : visible;
    PageSigns signs = new PageSigns(text.isLegible(), drawings > 0, hidden, damaged);
    return new PageContent(
        number, frame.width(), frame.height(), text.glyphs(), rulings.rulings(), signs);
  }

  private void checkContents(PDPage page) throws IOException {
    Iterator<PDStream> contents = page.getContentStreams();
    while (contents.hasNext()) {
      check(contents.next().getCOSObject());
    }
  }

  private void check(COSStream stream) throws IOException {
    damaged |= !Streams.isWhole(stream);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    check(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    check(form.getCOSObject());
    super.showTransparencyGroup(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Interruption.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean shown = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    (shown ? visible : invisible).add(place, font, code, advance);
  }

  /// The strokes of a letter are no lines of a table.
  @Override
  protected void processType3Stream(PDType3CharProc letter, Matrix place) {}

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    rulings.move(see(one));
    rulings.line(see(two));
    rulings.line(see(three));
    rulings.line(see(four));
    rulings.close();
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Double(x, y);
    rulings.move(see(current));
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Double(x, y);
    rulings.line(see(current));
  }

  /// A bent line ends where the next one begins.
  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    rulings.close();
  }

  @Override
  public void endPath() {
    rulings.end();
  }

  @Override
  public void strokePath() {
    rulings.stroke(transformWidth(getGraphicsState().getLineWidth()));
    rulings.end();
  }

  @Override
  public void fillPath(int rule) {
    drawings++;
    rulings.fill();
    rulings.end();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    rulings.fill();
    strokePath();
  }

  @Override
  public void clip(int rule) {}

  @Override
  public void drawImage(PDImage image) {
    drawings++;
  }

  @Override
  public void shadingFill(COSName name) {
    drawings++;
  }

  private Point2D see(Point2D point) {
    return frame.see(point.getX(), point.getY());
  }
}
